using System.Globalization;

namespace KongChuo.Model;

/// <summary>An instant with its offset, RFC 3339, kept as its text: <c>2025-10-08T09:30:00+08:00</c>. The default value has the empty text.</summary>
public readonly struct Timestamp : IEquatable<Timestamp>
{
    private const int SecondsEnd = 19;
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private readonly string? text;

    private Timestamp(string text, DateTimeOffset instant) => (this.text, Instant) = (text, instant);

    /// <summary>The text on the wire.</summary>
    public string Text => text ?? "";

    /// <summary>The instant, to 100 nanoseconds, with the offset that was written; a leap second counts as the second after it.</summary>
    public DateTimeOffset Instant { get; }

    /// <summary>The calendar date at +08:00, whatever offset was written.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Instant.ToOffset(China).DateTime);

    /// <summary>Writes an instant, with as many decimals of a second as it needs.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The instant and its text.</returns>
    public static Timestamp From(DateTimeOffset instant) =>
        new(instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture), instant);

    /// <summary>Reads an RFC 3339 date and time with an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="timestamp">The instant, or the default value.</param>
    /// <returns>Whether the text is one, in a year from 0001 to 9999 on both clocks, the written one and that of +08:00.</returns>
    public static bool TryParse(string? text, out Timestamp timestamp)
    {
        timestamp = default;
        if (text is null || text.Length < SecondsEnd + 1)
            return false;
        var leap = text.AsSpan(17, 2) is "60";
        var seconds = leap ? string.Concat(text.AsSpan(0, 17), "59") : text[..SecondsEnd];
        if (!DateTime.TryParseExact(seconds.ToUpperInvariant(), "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
            return false;
        var rest = text.AsSpan(SecondsEnd);
        if (!TryReadFraction(ref rest, out var ticks) || !TryReadOffset(rest, out var offset))
            return false;
        ticks += clock.Ticks + (leap ? TimeSpan.TicksPerSecond : 0);
        if (!InRange(ticks) || !InRange(ticks - offset.Ticks) || !InRange(ticks - offset.Ticks + China.Ticks))
            return false;
        timestamp = new Timestamp(text, new DateTimeOffset(ticks, offset));
        return true;
    }

    private static bool InRange(long ticks) => ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;

    private static bool TryReadFraction(ref ReadOnlySpan<char> rest, out long ticks)
    {
        ticks = 0;
        if (rest[0] != '.')
            return true;
        var end = 1;
        for (var unit = TimeSpan.TicksPerSecond / 10; end < rest.Length && char.IsAsciiDigit(rest[end]); end++, unit /= 10)
            ticks += unit * (rest[end] - '0');
        rest = rest[end..];
        return end > 1;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z" or "z")
            return true;
        if (text.Length != 6 || text[0] is not ('+' or '-'))
            return false;
        if (!TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out offset))
            return false;
        if (text[0] == '-')
            offset = -offset;
        return offset.Duration() <= TimeSpan.FromHours(14);
    }

    /// <summary>Compares by text: the same instant written in two ways differs.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether both have the same text.</returns>
    public bool Equals(Timestamp other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Timestamp other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text on the wire.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public override string ToString() => Text;

    /// <summary>Compares two timestamps by text.</summary>
    /// <param name="left">One timestamp.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Timestamp left, Timestamp right) => left.Equals(right);

    /// <summary>Compares two timestamps by text.</summary>
    /// <param name="left">One timestamp.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Timestamp left, Timestamp right) => !left.Equals(right);
}
