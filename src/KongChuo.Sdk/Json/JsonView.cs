using System.Buffers.Text;
using System.Globalization;
using System.Text;
using KongChuo.Model;

namespace KongChuo.Json;

/// <summary>A value inside well-formed JSON bytes: it copies nothing and is valid as long as the bytes are.</summary>
public readonly ref struct JsonView
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly int end;

    /// <summary>Looks at the value that begins at an offset of a text that passed the gate.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="start">0-based offset of the value's first byte.</param>
    internal JsonView(ReadOnlySpan<byte> utf8, int start)
    {
        this.utf8 = utf8;
        Offset = start;
    }

    /// <summary>Looks at a value whose end is known.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="start">0-based offset of the value's first byte.</param>
    /// <param name="end">0-based offset of the byte after it.</param>
    internal JsonView(ReadOnlySpan<byte> utf8, int start, int end)
        : this(utf8, start) => this.end = end;

    /// <summary>0-based offset of the value's first byte in the text it was taken from.</summary>
    public int Offset { get; }

    /// <summary>Whether there is a value; false for a member that is absent.</summary>
    public bool Exists => !utf8.IsEmpty;

    /// <summary>Whether the value is a string.</summary>
    public bool IsString => Exists && utf8[Offset] == '"';

    /// <summary>Whether the value is an array.</summary>
    public bool IsArray => Exists && utf8[Offset] == '[';

    /// <summary>Whether the value is an object.</summary>
    public bool IsObject => Exists && utf8[Offset] == '{';

    /// <summary>Whether the value is <c>true</c>.</summary>
    public bool IsTrue => Exists && utf8[Offset] == 't';

    /// <summary>Whether the value is <c>false</c>.</summary>
    public bool IsFalse => Exists && utf8[Offset] == 'f';

    /// <summary>The value's bytes as they stand; empty when it is absent.</summary>
    public ReadOnlySpan<byte> Raw => Exists ? utf8[Offset..(end > 0 ? end : JsonSkip.Value(utf8, Offset))] : default;

    /// <summary>The bytes between the quotes of a string, escapes as they stand; empty when it is no string.</summary>
    public ReadOnlySpan<byte> RawString => IsString ? utf8[(Offset + 1)..((end > 0 ? end : JsonSkip.String(utf8, Offset)) - 1)] : default;

    /// <summary>The text of a string.</summary>
    /// <returns>The text with escapes undone; null when the value is no string.</returns>
    public string? Text() => IsString ? JsonStrings.Unescape(RawString) : null;

    /// <summary>Whether the value is the string given.</summary>
    /// <param name="text">The string in UTF-8.</param>
    /// <returns>True when it is.</returns>
    public bool Is(ReadOnlySpan<byte> text)
    {
        var raw = RawString;
        return IsString && (raw.SequenceEqual(text) || (raw.Contains((byte)'\\') && Encoding.UTF8.GetBytes(JsonStrings.Unescape(raw)).AsSpan().SequenceEqual(text)));
    }

    /// <summary>Whether the value is one of the strings given.</summary>
    /// <param name="texts">The strings, of ASCII.</param>
    /// <returns>True when it is.</returns>
    public bool IsOneOf(params ReadOnlySpan<string> texts)
    {
        var raw = RawString;
        if (raw.Contains((byte)'\\'))
            raw = Encoding.UTF8.GetBytes(JsonStrings.Unescape(raw));
        foreach (var text in texts)
        {
            if (IsString && Ascii.Equals(raw, text))
                return true;
        }

        return false;
    }

    /// <summary>The value as a calendar date <c>yyyy-MM-dd</c>.</summary>
    /// <returns>The date; null when it is none.</returns>
    public DateOnly? Date()
    {
        var raw = RawString;
        if (raw.Length != 10 || raw[4] != '-' || raw[7] != '-')
            return null;
        if (!TryDigits(raw[..4], out var year) || !TryDigits(raw[5..7], out var month) || !TryDigits(raw[8..], out var day))
            return null;
        return year > 0 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The value as an instant with offset, RFC 3339; a leap second counts as the second after it.</summary>
    /// <returns>The instant; null when it is none.</returns>
    public DateTimeOffset? Instant() => Timestamp.TryParse(Text(), out var timestamp) ? timestamp.Instant : null;

    /// <summary>The value as a whole number; <c>3.0</c> is one too.</summary>
    /// <returns>The number; null when it is none of 64 bits.</returns>
    public long? Integer()
    {
        if (!Exists || utf8[Offset] is not ((byte)'-' or (>= (byte)'0' and <= (byte)'9')))
            return null;
        var raw = Raw;
        if (Utf8Parser.TryParse(raw, out long plain, out var used) && used == raw.Length)
            return plain;
        return decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
    }

    /// <summary>The member of an object.</summary>
    /// <param name="name">Its name in UTF-8, without escapes.</param>
    /// <returns>The member's value; a view that does not exist when there is none.</returns>
    public JsonView Member(ReadOnlySpan<byte> name)
    {
        if (!IsObject)
            return default;
        foreach (var member in Members())
        {
            if (member.NameIs(name))
                return member.Value;
        }

        return default;
    }

    /// <summary>The members of an object, in the order they stand.</summary>
    /// <returns>An enumeration for <c>foreach</c>; empty when the value is no object.</returns>
    public JsonMembers Members() => new(utf8, Offset, IsObject);

    /// <summary>The items of an array, in order.</summary>
    /// <returns>An enumeration for <c>foreach</c>; empty when the value is no array.</returns>
    public JsonItems Items() => new(utf8, Offset, IsArray);

    private static bool TryDigits(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
