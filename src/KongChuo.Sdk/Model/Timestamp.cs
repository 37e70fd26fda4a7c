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
        if (!TryReadClock(text, leap ? 59 : Number(text.AsSpan(17, 2)), out var clock))
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

    private static bool TryReadClock(ReadOnlySpan<char> text, int second, out DateTime clock)
    {
        clock = default;
        var isShaped = text[4] == '-' && text[7] == '-' && text[10] is 'T' or 't' && text[13] == ':' && text[16] == ':';
        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..10]));
        var (hour, minute) = (Number(text[11..13]), Number(text[14..16]));
        var exists = isShaped && year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60;
        if (exists)
            clock = new DateTime(year, month, day, hour, minute, second);
        return exists;
    }

    /// <summary>The number that digits write; negative when one of them is none.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return -1;
            number = (number * 10) + (digit - '0');
        }

        return number;
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
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':')
            return false;
        var (hours, minutes) = (Number(text[1..3]), Number(text[4..]));
        if (hours is < 0 or > 23 || minutes is < 0 or > 59)
            return false;
        offset = new TimeSpan(hours, minutes, 0);
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
