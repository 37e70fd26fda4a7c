using System.Text;
using System.Text.Json.Nodes;

namespace Conformance.Faults;

/// <summary>The changes a faulty vector makes to a right one: <c>add</c>, <c>remove</c> and <c>replace</c> of RFC 6902, and <c>repeat</c>.</summary>
internal static class JsonPatch
{
    /// <summary>Changes a document.</summary>
    /// <param name="document">The document; it is changed.</param>
    /// <param name="patch">The operations, in order.</param>
    /// <exception cref="FormatException">An operation is unknown, or its place does not exist.</exception>
    public static void Apply(JsonNode document, JsonArray patch)
    {
        foreach (var operation in patch)
            Apply(document, operation!);
    }

    private static void Apply(JsonNode document, JsonNode operation)
    {
        var path = ((string)operation["path"]!).Split('/');
        var parent = document;
        foreach (var token in path[1..^1])
            parent = Child(parent, Name(token)) ?? throw new FormatException($"{operation["path"]} does not exist.");
        var last = Name(path[^1]);
        switch ((string)operation["op"]!)
        {
            case "add":
                Add(parent, last, operation["value"]?.DeepClone());
                break;
            case "remove":
                Remove(parent, last);
                break;
            case "replace":
                Replace(parent, last, operation["value"]?.DeepClone());
                break;
            case "repeat":
                Replace(parent, last, Repeated(Child(parent, last)!, operation));
                break;
            default:
                throw new FormatException($"There is no operation {operation["op"]}.");
        }
    }

    private static string Name(string token) => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static JsonNode? Child(JsonNode parent, string name) => parent is JsonArray list ? list[Index(name)] : parent[name];

    private static int Index(string name) => int.Parse(name, System.Globalization.CultureInfo.InvariantCulture);

    private static void Add(JsonNode parent, string name, JsonNode? value)
    {
        if (parent is JsonArray list)
            list.Insert(name == "-" ? list.Count : Index(name), value);
        else
            parent[name] = value;
    }

    private static void Remove(JsonNode parent, string name)
    {
        if (parent is JsonArray list)
            list.RemoveAt(Index(name));
        else if (!parent.AsObject().Remove(name))
            throw new FormatException($"There is no member {name} to remove.");
    }

    private static void Replace(JsonNode parent, string name, JsonNode? value)
    {
        if (parent is JsonArray list)
            list[Index(name)] = value;
        else if (parent.AsObject().ContainsKey(name))
            parent[name] = value;
        else
            throw new FormatException($"There is no member {name} to replace.");
    }

    /// <summary>A list of so many copies of its first item, or a text of so many times another.</summary>
    private static JsonNode Repeated(JsonNode old, JsonNode operation)
    {
        var count = (int)operation["count"]!;
        if (old is not JsonArray list)
            return JsonValue.Create(new StringBuilder().Insert(0, (string)operation["value"]!, count).ToString());
        return new JsonArray([.. Enumerable.Range(0, count).Select(_ => list[0]!.DeepClone())]);
    }
}
