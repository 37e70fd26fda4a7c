using KongChuo.Json;

namespace KongChuo.Schemas.Nodes;

/// <summary>The types of JSON Schema, as a set. A number without fractional part is both a number and an integer.</summary>
[Flags]
internal enum JsonTypes
{
    /// <summary>No type.</summary>
    None = 0,

    /// <summary>null</summary>
    Null = 1,

    /// <summary>true or false</summary>
    Boolean = 2,

    /// <summary>Any number.</summary>
    Number = 4,

    /// <summary>A number without fractional part.</summary>
    Integer = 8,

    /// <summary>A string.</summary>
    String = 16,

    /// <summary>An array.</summary>
    Array = 32,

    /// <summary>An object.</summary>
    Object = 64,

    /// <summary>Every type.</summary>
    All = 127,
}

/// <summary>Names of types.</summary>
internal static class JsonTypeNames
{
    private static readonly (JsonTypes Type, string Name)[] Names =
    [
        (JsonTypes.Null, "null"), (JsonTypes.Boolean, "boolean"), (JsonTypes.Number, "number"), (JsonTypes.Integer, "integer"),
        (JsonTypes.String, "string"), (JsonTypes.Array, "array"), (JsonTypes.Object, "object"),
    ];

    private static readonly IReadOnlyList<string>?[] Lists = new IReadOnlyList<string>?[(int)JsonTypes.All + 1];

    /// <summary>The type a schema calls by this name; none when it is no type.</summary>
    public static JsonTypes Parse(string? name)
    {
        foreach (var entry in Names)
        {
            if (entry.Name == name)
                return entry.Type;
        }

        return JsonTypes.None;
    }

    /// <summary>The names of a set, in the order null to object.</summary>
    public static IReadOnlyList<string> Of(JsonTypes types)
        => Lists[(int)types] ??= [.. Names.Where(entry => types.HasFlag(entry.Type)).Select(entry => entry.Name)];

    /// <summary>The type of a value, integers counted as numbers.</summary>
    public static JsonTypes Of(JsonKind kind) => kind switch
    {
        JsonKind.Null => JsonTypes.Null,
        JsonKind.True or JsonKind.False => JsonTypes.Boolean,
        JsonKind.Number => JsonTypes.Number,
        JsonKind.String => JsonTypes.String,
        JsonKind.Array => JsonTypes.Array,
        _ => JsonTypes.Object,
    };
}
