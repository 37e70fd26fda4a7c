using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>One code of a list.</summary>
/// <param name="Code">Its text on the wire.</param>
/// <param name="Chinese">The Chinese label.</param>
/// <param name="English">The English label.</param>
/// <param name="Node">The file's object, with the members not named here.</param>
internal sealed record CodeSpec(string Code, string Chinese, string English, JsonObject Node)
{
    /// <summary>The code this one is a part of, or null.</summary>
    public string? Parent => Node.Text("parent");
}

/// <summary>One code list of the specification.</summary>
internal sealed class CodeListSpec
{
    private CodeListSpec(string file, JsonObject node)
    {
        File = file;
        Node = node;
        Id = node.Needed("id", file);
        Chinese = node.Needed("zh", file);
        English = node.Needed("en", file);
        Pattern = node.Needed("pattern", file);
        Class = node.Needed("class", file);
        IsClosed = node.Needed("kind", file) == "closed";
        Codes = [.. node.Objects("codes").Select(code =>
            new CodeSpec(code.Needed("code", file), code.Needed("zh", file), code.Needed("en", file), code))];
    }

    /// <summary>The file, relative to <c>spec/v1</c>.</summary>
    public string File { get; }

    /// <summary>The whole file.</summary>
    public JsonObject Node { get; }

    /// <summary>The id, for instance <c>KC-SEX</c>.</summary>
    public string Id { get; }

    /// <summary>The Chinese title.</summary>
    public string Chinese { get; }

    /// <summary>The English title.</summary>
    public string English { get; }

    /// <summary>The shape every code of the list has.</summary>
    public string Pattern { get; }

    /// <summary>The name of the C# type.</summary>
    public string Class { get; }

    /// <summary>Whether a code outside the list is an error.</summary>
    public bool IsClosed { get; }

    /// <summary>The codes in the order of the file.</summary>
    public IReadOnlyList<CodeSpec> Codes { get; }

    /// <summary>The standard the list comes from, or null when it is ours.</summary>
    public string? Standard => Node.Text("standard");

    /// <summary>Reads every list, in the order of their ids.</summary>
    public static IReadOnlyList<CodeListSpec> ReadAll(SpecFiles files) =>
        [.. files.Below("codelists").Select(path => new CodeListSpec(path, files.Object(path))).OrderBy(list => list.Id, StringComparer.Ordinal)];
}
