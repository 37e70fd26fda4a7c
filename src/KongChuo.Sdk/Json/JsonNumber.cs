using System.Globalization;
using System.Text;

namespace KongChuo.Json;

/// <summary>A JSON number kept as its text, so that <c>1.0</c> stays <c>1.0</c> and no digit is lost. The default value is 0.</summary>
public readonly struct JsonNumber : IEquatable<JsonNumber>
{
    private readonly string? text;

    private JsonNumber(string text) => this.text = text;

    /// <summary>The text on the wire.</summary>
    public string Text => text ?? "0";

    /// <summary>Makes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonNumber(int value) => FromInt64(value);

    /// <summary>Makes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonNumber(long value) => FromInt64(value);

    /// <summary>Makes a decimal number, with the digits it holds: <c>1.50m</c> gives <c>1.50</c>.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonNumber(decimal value) => FromDecimal(value);

    /// <summary>Makes a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number.</returns>
    public static JsonNumber FromInt64(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes a decimal number, with the digits it holds: <c>1.50m</c> gives <c>1.50</c>.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number.</returns>
    public static JsonNumber FromDecimal(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads the text of a number, which must follow the grammar of JSON.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number, or 0.</param>
    /// <returns>Whether the text is a JSON number.</returns>
    public static bool TryParse(string? text, out JsonNumber number)
    {
        number = default;
        if (string.IsNullOrEmpty(text) || !(text[0] == '-' || char.IsAsciiDigit(text[0])))
            return false;
        try
        {
            number = new JsonNumber(RawJson.Parse(text).ToString());
            return number.Text == text;
        }
        catch (KongChuoJsonException)
        {
            return false;
        }
    }

    /// <summary>Wraps the text of a number token.</summary>
    internal static JsonNumber FromToken(ReadOnlySpan<byte> token) => new(Encoding.ASCII.GetString(token));

    /// <summary>The value as a 32-bit integer; <c>1.0</c> and <c>1e2</c> are integers.</summary>
    /// <param name="value">The value, or 0.</param>
    /// <returns>Whether the number is whole and fits.</returns>
    public bool TryGetInt32(out int value)
    {
        var fits = TryGetInt64(out var wide) && wide is >= int.MinValue and <= int.MaxValue;
        value = fits ? (int)wide : 0;
        return fits;
    }

    /// <summary>The value as a 64-bit integer; <c>1.0</c> and <c>1e2</c> are integers.</summary>
    /// <param name="value">The value, or 0.</param>
    /// <returns>Whether the number is whole and fits.</returns>
    public bool TryGetInt64(out long value)
    {
        if (long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            return true;
        var fits = TryGetDecimal(out var exact) && exact == decimal.Truncate(exact) && exact is >= long.MinValue and <= long.MaxValue;
        value = fits ? (long)exact : 0;
        return fits;
    }

    /// <summary>The value as a decimal, rounded where it has more than 28 digits.</summary>
    /// <param name="value">The value, or 0.</param>
    /// <returns>Whether the number lies in the range of a decimal.</returns>
    public bool TryGetDecimal(out decimal value) => decimal.TryParse(
        Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);

    /// <summary>Compares by text: <c>1</c> and <c>1.0</c> differ.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Whether both have the same text.</returns>
    public bool Equals(JsonNumber other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text on the wire.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public override string ToString() => Text;

    /// <summary>Compares two numbers by text.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(JsonNumber left, JsonNumber right) => left.Equals(right);

    /// <summary>Compares two numbers by text.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(JsonNumber left, JsonNumber right) => !left.Equals(right);
}
