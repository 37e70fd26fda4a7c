using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>One rule of the catalogue.</summary>
internal sealed class RuleSpec
{
    private RuleSpec(string file, JsonObject node)
    {
        File = file;
        Node = node;
        Id = node.Needed("id", file);
        Scope = node.Needed("scope", file);
        if (System.IO.Path.GetFileNameWithoutExtension(file) != Id)
            throw new SpecException(file, $"the file name and the id \"{Id}\" differ");
        Arguments = [.. node.Objects("arguments")];
        Parameters = [.. node.Objects("parameters")];
    }

    /// <summary>The file, relative to <c>spec/v1</c>.</summary>
    public string File { get; }

    /// <summary>The whole file.</summary>
    public JsonObject Node { get; }

    /// <summary>The id, <c>KC</c> and four digits.</summary>
    public string Id { get; }

    /// <summary>What the rule looks at.</summary>
    public string Scope { get; }

    /// <summary>The arguments of its findings.</summary>
    public IReadOnlyList<JsonObject> Arguments { get; }

    /// <summary>The values a profile sets for it.</summary>
    public IReadOnlyList<JsonObject> Parameters { get; }

    /// <summary>Whether the rule has a class of its own: it judges whole records, cases or records together.</summary>
    public bool HasClass => IsAboutRecords || Scope is "case" or "batch" or "exchange";

    /// <summary>Whether the rule judges single records.</summary>
    public bool IsAboutRecords => Scope == "record";

    /// <summary>A text in one language.</summary>
    /// <param name="member">title, message, why or fix.</param>
    /// <param name="language">zh-CN or en.</param>
    public string Text(string member, string language) =>
        (Node[member] as JsonObject)?.Text(language) is { Length: > 0 } text ? text : throw new SpecException(File, $"\"{member}\" has no {language} text");

    /// <summary>Reads every rule, in the order of their ids.</summary>
    public static IReadOnlyList<RuleSpec> ReadAll(SpecFiles files) =>
        [.. files.Below("rules").Select(path => new RuleSpec(path, files.Object(path))).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
