using System.Globalization;
using System.Text.Json;

namespace KongChuo.Rules;

/// <summary>The value a profile gives a parameter.</summary>
public sealed class ParameterValue
{
    private readonly JsonElement value;

    internal ParameterValue(JsonElement value, string? clause, ParameterKind kind) => (this.value, Clause, Kind) = (value, clause, kind);

    /// <summary>The clause of the source document the value comes from; null when it is the specification's own.</summary>
    public string? Clause { get; }

    /// <summary>What values the parameter can have.</summary>
    internal ParameterKind Kind { get; }

    /// <summary>Whether the parameter is switched off (JSON <c>null</c>).</summary>
    public bool IsOff => value.ValueKind == JsonValueKind.Null;

    /// <summary>The value as a whole number.</summary>
    /// <returns>The number; null when it is off or not a whole number of 32 bits.</returns>
    public int? ToInt32() => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    /// <summary>The value as a decimal number.</summary>
    /// <returns>The number; null when it is off or not a number.</returns>
    public decimal? ToDecimal() => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;

    /// <summary>The value as a truth value.</summary>
    /// <returns>The truth value; null when it is off or neither.</returns>
    public bool? ToBoolean() => value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    /// <summary>The value as a list of texts; a single text is a list of one.</summary>
    /// <returns>The texts; empty when it is off.</returns>
    public IReadOnlyList<string> ToTexts() => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
        _ => [],
    };

    /// <summary>The value as a person reads it, the same whatever the culture.</summary>
    /// <returns>The text; empty when it is off.</returns>
    public override string ToString() => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(item => item.ToString())),
        JsonValueKind.Number => value.GetRawText(),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    /// <summary>Whether it is a list.</summary>
    internal bool IsList => value.ValueKind == JsonValueKind.Array;

    internal void WriteTo(Utf8JsonWriter writer) => value.WriteTo(writer);
}
