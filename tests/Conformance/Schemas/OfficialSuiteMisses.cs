namespace Conformance.Schemas;

/// <summary>The cases of the official suite that are known not to pass, each with the reason. A listed case that passes fails the test too.</summary>
internal static class OfficialSuiteMisses
{
    private static readonly Dictionary<string, string> Required = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Optional = new(StringComparer.Ordinal)
    {
        ["cross-draft | refs to historic drafts are processed as historic drafts | first item not a string is valid"] =
            "Only 2020-12 is implemented; reaching a schema of another draft is refused instead of being read as 2020-12.",
    };

    private static readonly Dictionary<string, string> Format = new(StringComparer.Ordinal);

    /// <summary>The misses of one part of the suite.</summary>
    public static Dictionary<string, string> Of(string label) => label switch
    {
        "required" => Required,
        "optional" => Optional,
        "format" => Format,
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, "No such part."),
    };
}
