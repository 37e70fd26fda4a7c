using System.Text.Json.Nodes;
using KongChuo.Tests;

namespace Conformance.Faults;

/// <summary>
/// Every constraint a schema file lays down: its keyword's place, and the member where the keyword names some. What stands in <c>if</c>,
/// <c>not</c> and <c>anyOf</c> only decides and lays down nothing itself; the least count 0 of a list binds nobody. That a value has the
/// type of its element is counted for the common types alone.
/// </summary>
internal sealed class SchemaConstraints
{
    private const string CommonTypes = "common/types.schema.json";

    private static readonly string[] Plain =
    [
        "const", "pattern", "format", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "minItems", "maxItems", "uniqueItems", "maxProperties", "anyOf", "not",
    ];

    private static readonly string[] Maps = ["properties", "patternProperties", "$defs"];
    private static readonly string[] Subschemas = ["items", "propertyNames", "then", "else"];

    private readonly string file;
    private readonly List<string> found = [];

    private SchemaConstraints(string file) => this.file = file;

    /// <summary>Every constraint of the schemas but those of the program's own reports, as <c>FILE#POINTER</c> and, for some, a blank and the member.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Files().SelectMany(Of)];

    /// <summary>The constraint a finding or a message's fault is about.</summary>
    public static string Of(JsonNode arguments)
    {
        var place = (string)arguments["keywordLocation"]!;
        var member = arguments["because"] is { } because ? $"{because}>{arguments["property"]}" : (string?)arguments["property"];
        return member is null ? place : $"{place} {member}";
    }

    /// <summary>The schema files, relative to <c>schema/</c>, but those of reports.</summary>
    internal static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Root, "*.schema.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(name => !name.StartsWith("report/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Reads a schema file.</summary>
    internal static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Root, name)))!;

    private static string Root => RepositoryRoot.At("spec/v1/schema");

    private static List<string> Of(string name)
    {
        var constraints = new SchemaConstraints(name);
        constraints.Walk(Read(name), "");
        return constraints.found;
    }

    private void Walk(JsonNode? node, string pointer)
    {
        var here = $"{file}#{pointer}";
        if (node is JsonValue value && !value.GetValue<bool>())
            found.Add(here);
        if (node is not JsonObject schema)
            return;
        found.AddRange(Plain.Where(keyword => schema.ContainsKey(keyword) && !(keyword == "minItems" && (int)schema[keyword]! == 0)).Select(keyword => $"{here}/{keyword}"));
        if (file == CommonTypes && schema.ContainsKey("type"))
            found.Add(here + "/type");
        found.AddRange((schema["required"]?.AsArray() ?? []).Select(member => $"{here}/required {member}"));
        foreach (var (because, members) in schema["dependentRequired"]?.AsObject() ?? [])
            found.AddRange(members!.AsArray().Select(member => $"{here}/dependentRequired {because}>{member}"));
        foreach (var map in Maps)
        {
            foreach (var (name, child) in schema[map]?.AsObject() ?? [])
                Walk(child, $"{pointer}/{map}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
        }

        foreach (var keyword in Subschemas)
            Walk(schema[keyword], $"{pointer}/{keyword}");
        foreach (var (index, child) in (schema["allOf"]?.AsArray() ?? []).Index())
            Walk(child, $"{pointer}/allOf/{index}");
    }
}
