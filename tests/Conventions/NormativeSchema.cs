using System.Text.Json.Nodes;
using KongChuo.Tests;

namespace KongChuo.Conventions;

/// <summary>An object or value schema of the specification, its references followed and merged.</summary>
internal sealed class NormativeSchema
{
    private readonly Dictionary<string, List<(string File, JsonObject Node)>> members = new(StringComparer.Ordinal);
    private JsonNode? items;
    private string itemsFile = "";

    private NormativeSchema(IEnumerable<(string File, JsonObject Node)> views)
    {
        foreach (var (file, node) in views)
            Take(file, node);
    }

    /// <summary>The JSON type, or null when any is allowed.</summary>
    public string? Type { get; private set; }

    /// <summary>The names of the members.</summary>
    public IEnumerable<string> Members => members.Keys;

    /// <summary>The members always demanded.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of the items, or null.</summary>
    public NormativeSchema? Items => items is JsonObject node ? new NormativeSchema([(itemsFile, node)]) : null;

    /// <summary>Loads a schema file by its path below <c>schema/</c>.</summary>
    public static NormativeSchema Load(string file) => new([(file, Read(file))]);

    /// <summary>The schema of a member.</summary>
    public NormativeSchema Member(string name) => new(members[name]);

    private void Take(string file, JsonObject node)
    {
        if (node["$ref"] is { } reference)
        {
            var (target, found) = Follow(file, (string)reference!);
            Take(target, found);
        }

        Type = (node["type"] as JsonValue)?.GetValue<string>() ?? (node["const"] is JsonValue ? "string" : Type);
        if (node["items"] is { } itemSchema)
            (items, itemsFile) = (itemSchema, file);
        foreach (var name in node["required"] as JsonArray ?? [])
            Required.Add((string)name!);
        foreach (var (name, member) in node["properties"] as JsonObject ?? [])
        {
            if (!members.TryGetValue(name, out var known))
                members.Add(name, known = []);
            known.Add((file, (JsonObject)member!));
        }
    }

    private static (string File, JsonObject Node) Follow(string file, string reference)
    {
        var address = new Uri(new Uri("https://spec/" + file), reference);
        var target = address.AbsolutePath.TrimStart('/');
        JsonNode node = Read(target);
        foreach (var token in address.Fragment.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            node = node[token]!;
        return (target, (JsonObject)node);
    }

    private static JsonObject Read(string file) => (JsonObject)JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/schema/" + file)))!;
}
