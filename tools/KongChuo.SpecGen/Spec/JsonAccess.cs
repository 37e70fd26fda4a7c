using System.Text.Json;
using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>Short typed access to the members of a JSON object.</summary>
internal static class JsonAccess
{
    /// <summary>A text, or null when the member is absent or no string.</summary>
    public static string? Text(this JsonObject node, string name) =>
        node[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>A truth value; false when absent.</summary>
    public static bool Flag(this JsonObject node, string name) =>
        node[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    /// <summary>A text that must be there.</summary>
    public static string Needed(this JsonObject node, string name, string file) =>
        node.Text(name) ?? throw new SpecException(file, $"\"{name}\" is missing or no text");

    /// <summary>The texts of an array; empty when absent.</summary>
    public static IReadOnlyList<string> Texts(this JsonObject node, string name) => node[name] switch
    {
        JsonArray array => [.. array.Select(item => item!.GetValue<string>())],
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    /// <summary>The objects of an array; empty when absent.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonObject node, string name) =>
        node[name] is JsonArray array ? array.OfType<JsonObject>() : [];
}
