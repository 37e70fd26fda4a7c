using System.Globalization;
using System.Text;
using System.Text.Json;
using KongChuo.Json;

namespace KongChuo.Schemas.Compilation;

/// <summary>Typed access to the keywords of one schema object.</summary>
internal sealed class KeywordSet(JsonElement schema, string location)
{
    /// <summary>Finds a keyword.</summary>
    public bool TryGet(string keyword, out JsonElement value) => schema.TryGetProperty(keyword, out value);

    /// <summary>A keyword that must be a string, or null.</summary>
    public string? String(string keyword) => Of(keyword, JsonValueKind.String, "must be a string")?.GetString();

    /// <summary>A keyword that must be an array, or null.</summary>
    public JsonElement? Array(string keyword) => Of(keyword, JsonValueKind.Array, "must be an array");

    /// <summary>A keyword that must be an object, or null.</summary>
    public JsonElement? Object(string keyword) => Of(keyword, JsonValueKind.Object, "must be an object");

    /// <summary>A keyword that must be a number, as text, or null.</summary>
    public string? Number(string keyword) => Of(keyword, JsonValueKind.Number, "must be a number")?.GetRawText();

    /// <summary>A keyword that must be a boolean; false when absent.</summary>
    public bool Flag(string keyword)
    {
        if (!TryGet(keyword, out var value))
            return false;
        return value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Malformed(keyword, "must be a boolean"),
        };
    }

    /// <summary>A keyword that must be an integer of at least 0, or null. Larger numbers than can be counted are the largest that can.</summary>
    public long? Count(string keyword)
    {
        if (Number(keyword) is not { } text)
            return null;
        var number = JsonDecimal.Parse(Encoding.UTF8.GetBytes(text));
        if (number.IsNegative || !number.IsInteger)
            throw Malformed(keyword, "must be an integer of at least 0");
        if (number.Magnitude > 18)
            return long.MaxValue;
        return (long)decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>A list of strings.</summary>
    public string[] Names(string keyword, JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            throw Malformed(keyword, "must be an array of strings");
        return [.. list.EnumerateArray().Select(item => item.GetString()!)];
    }

    /// <summary>What is thrown for a malformed keyword.</summary>
    public SchemaCompilationException Malformed(string keyword, string reason)
        => new(location + "/" + SchemaUri.EncodeFragment(JsonPointer.Escape(keyword)), $"'{keyword}' {reason}");

    private JsonElement? Of(string keyword, JsonValueKind kind, string reason)
    {
        if (!TryGet(keyword, out var value))
            return null;
        return value.ValueKind == kind ? value : throw Malformed(keyword, reason);
    }
}
