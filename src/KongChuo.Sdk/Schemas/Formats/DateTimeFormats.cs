namespace KongChuo.Schemas.Formats;

/// <summary>The date and time formats of RFC 3339.</summary>
internal static class DateTimeFormats
{
    private const int DateLength = 10;
    private const int ShortestMonth = 28;
    private const int MinutesADay = 24 * 60;

    public static bool IsDateTime(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && (text[DateLength] | 0x20) == 't' && IsDate(text[..DateLength]) && IsTime(text[(DateLength + 1)..]);

    public static bool IsDate(ReadOnlySpan<byte> text)
    {
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-' || !Ascii.AreDigits(text[..4]))
            return false;
        var year = (100 * Ascii.TwoDigits(text[0], text[1])) + Ascii.TwoDigits(text[2], text[3]);
        var month = Ascii.TwoDigits(text[5], text[6]);
        var day = Ascii.TwoDigits(text[8], text[9]);
        return month is >= 1 and <= 12 && day >= 1 && (day <= ShortestMonth || day <= DaysIn(year, month));
    }

    public static bool IsTime(ReadOnlySpan<byte> text)
    {
        if (text.Length < 9 || text[2] != ':' || text[5] != ':')
            return false;
        var hour = Ascii.TwoDigits(text[0], text[1]);
        var minute = Ascii.TwoDigits(text[3], text[4]);
        var second = Ascii.TwoDigits(text[6], text[7]);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60)
            return false;

        var rest = text[8..];
        if (rest[0] == '.')
        {
            var digits = Ascii.CountDigits(rest[1..]);
            if (digits == 0)
                return false;
            rest = rest[(1 + digits)..];
        }

        return TryReadOffset(rest, out var offset) && (second < 60 || IsLastMinuteOfUtcDay((60 * hour) + minute - offset));
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
            return (text[0] | 0x20) == 'z';
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':')
            return false;
        var hour = Ascii.TwoDigits(text[1], text[2]);
        var minute = Ascii.TwoDigits(text[4], text[5]);
        minutes = ((60 * hour) + minute) * (text[0] == '-' ? -1 : 1);
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59;
    }

    /// <summary>Leap seconds are inserted at the end of a UTC day only.</summary>
    private static bool IsLastMinuteOfUtcDay(int minuteOfDay) => (minuteOfDay + (2 * MinutesADay)) % MinutesADay == MinutesADay - 1;

    /// <summary>Like the framework's, but for the year 0000 too, which RFC 3339 allows.</summary>
    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
