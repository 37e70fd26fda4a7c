using System.Text.Json.Nodes;
using KongChuo.Tests;

namespace Conformance.Peers;

/// <summary>What the mutator draws from: the bounds, codes and member names of the strict bundle, and the parts of all valid vectors.</summary>
internal sealed class MutationPool
{
    private const int LargestCount = 1000;

    private static readonly string[] CountKeywords = ["minLength", "maxLength", "minItems", "maxItems"];
    private static readonly string[] BoundKeywords = ["minimum", "maximum", "exclusiveMinimum"];

    private readonly HashSet<int> counts = [0, 1, 2];
    private readonly HashSet<decimal> bounds = [0, 1];
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JsonNode>> parts = new(StringComparer.Ordinal);

    private MutationPool()
    {
        ReadSchema(JsonNode.Parse(File.ReadAllText(StrictBundle))!);
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/vectors/valid"), "*.input.json").Order(StringComparer.Ordinal))
            ReadParts(JsonNode.Parse(File.ReadAllText(path))!);
        Counts = [.. counts.Order()];
        Bounds = [.. bounds.Order()];
        Codes = [.. codes.Order(StringComparer.Ordinal)];
        Names = [.. names.Order(StringComparer.Ordinal)];
    }

    /// <summary>Path of the strict bundle.</summary>
    public static string StrictBundle { get; } = RepositoryRoot.At("spec/v1/bundle/kongchuo.strict.bundle.schema.json");

    /// <summary>The pool; made once.</summary>
    public static MutationPool Instance { get; } = new();

    /// <summary>Every limit of a length or a number of items that is not too large to reach.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>Every limit of a number.</summary>
    public IReadOnlyList<decimal> Bounds { get; }

    /// <summary>Every code of every closed list.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Every member name.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The values members of a name have in the valid vectors.</summary>
    public IReadOnlyList<JsonNode> PartsOf(string name) => parts.GetValueOrDefault(name) ?? [];

    private void ReadSchema(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                ReadSchema(item);
        }

        if (node is not JsonObject schema)
            return;
        foreach (var (key, value) in schema)
        {
            if (CountKeywords.Contains(key) && value is JsonValue count && count.TryGetValue<int>(out var limit) && limit <= LargestCount)
                counts.Add(limit);
            else if (BoundKeywords.Contains(key) && value is JsonValue number && number.TryGetValue<decimal>(out var bound))
                bounds.Add(bound);
            else if (key == "enum" && value is JsonArray list)
                codes.UnionWith(list.Select(code => code!.GetValue<string>()));
            else if (key == "properties" && value is JsonObject members)
                names.UnionWith(members.Select(member => member.Key));
            if (key != "examples")
                ReadSchema(value);
        }
    }

    private void ReadParts(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                ReadParts(item);
        }

        foreach (var (key, value) in node as JsonObject ?? [])
        {
            if (!parts.TryGetValue(key, out var values))
                parts.Add(key, values = []);
            values.Add(value!);
            ReadParts(value);
        }
    }
}
