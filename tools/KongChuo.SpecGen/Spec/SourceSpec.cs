using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>What the tags of sources mean; <c>sources.json</c>.</summary>
internal static class SourceSpec
{
    /// <summary>The file.</summary>
    public const string Path = "sources.json";

    private const string OwnDesign = "design";

    private static readonly string[] Names = ["x-source", "source", "sources", "clause"];

    /// <summary>Reads the sources and checks that every tag in the other files is one of them, a clause of <c>requirements.csv</c>, or this standard's own design.</summary>
    public static IReadOnlyList<JsonObject> ReadAll(SpecFiles files, Specification specification)
    {
        if (!files.Contains(Path))
            return [];
        var sources = files.Object(Path).Objects("sources").ToList();
        var known = specification.Requirements.Select(clause => clause.Id).Append(OwnDesign).ToHashSet(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            if (!known.Add(source.Needed("id", Path)))
                throw new SpecException(Path, $"{source.Text("id")} is there twice");
        }

        foreach (var file in files.Json.Where(file => file != Path))
        {
            if (Tags(files.Object(file), file.StartsWith("profiles/", StringComparison.Ordinal)).FirstOrDefault(tag => !known.Contains(tag) && !known.Contains(WithoutArticle(tag))) is { } unknown)
                throw new SpecException(file, $"the source {unknown} is neither in {Path} nor a clause of requirements.csv");
        }

        return sources;
    }

    private static string WithoutArticle(string tag) => tag.Split('§')[0].TrimEnd();

    /// <summary>The tags below a node; what a profile says of itself at its root is prose.</summary>
    private static IEnumerable<string> Tags(JsonNode? node, bool isProfile = false) => node switch
    {
        JsonObject item => item.SelectMany(member => Names.Contains(member.Key, StringComparer.Ordinal) && member.Value is JsonValue or JsonArray
            ? isProfile ? [] : item.Texts(member.Key).SelectMany(text => text.Split(';'))
            : Tags(member.Value)),
        JsonArray list => list.SelectMany(item => Tags(item)),
        _ => [],
    };
}
