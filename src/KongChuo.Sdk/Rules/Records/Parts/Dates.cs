namespace KongChuo.Rules.Records;

/// <summary>Calendar arithmetic of the rules. Calendar dates derive from instants at +08:00, whatever offset was written.</summary>
internal static class Dates
{
    private static readonly TimeSpan ChinaStandardTime = TimeSpan.FromHours(8);

    /// <summary>The calendar date of an instant at +08:00.</summary>
    public static DateOnly InChina(this DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(ChinaStandardTime).DateTime);

    /// <summary>The calendar days from one date to another, both included; 0 or less when the second is earlier.</summary>
    public static int InclusiveDays(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber + 1;

    /// <summary>Whether a date written <c>yyyy-MM-dd</c> and one written <c>yyyyMMdd</c> are the same.</summary>
    public static bool AreSame(ReadOnlySpan<byte> dashed, ReadOnlySpan<byte> digits) =>
        dashed.Length == 10 && dashed[..4].SequenceEqual(digits[..4])
        && dashed[5..7].SequenceEqual(digits[4..6]) && dashed[8..].SequenceEqual(digits[6..8]);

    /// <summary>Whether a text is of the length of a date and no later in order than a date: then it is no later date, if it is one.</summary>
    public static bool IsPlainlyBy(ReadOnlySpan<byte> text, ReadOnlySpan<byte> date) => text.Length == date.Length && text.SequenceCompareTo(date) <= 0;

    /// <summary>Whether a date's month and day, written <c>MM-dd</c>, are no later in the year than a given one.</summary>
    public static bool IsBy(this DateOnly date, string monthDay) =>
        string.CompareOrdinal(date.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture), monthDay) <= 0;

    /// <summary>The last day that is over on a date: the day before it, or the day something ended before that.</summary>
    public static DateOnly LastOver(DateOnly asOf, DateOnly? ended) => ended < asOf ? ended.Value : DateOnly.FromDayNumber(Math.Max(asOf.DayNumber - 1, 0));

    /// <summary>Adds a duration of years, months, weeks and days such as <c>P1M</c>.</summary>
    /// <returns>The date; null when the duration is none of that shape or leads out of the calendar.</returns>
    public static DateOnly? Plus(this DateOnly date, string duration)
    {
        if (duration is not ['P', .. var parts])
            return null;
        var number = 0;
        foreach (var character in parts)
        {
            if (char.IsAsciiDigit(character) && number < 1000)
            {
                number = number * 10 + (character - '0');
                continue;
            }

            DateOnly? next = character switch
            {
                'Y' when number < 1000 => date.AddYears(number),
                'M' => date.AddMonths(number),
                'W' => date.AddDays(7 * number),
                'D' => date.AddDays(number),
                _ => null,
            };
            if (next is null)
                return null;
            (date, number) = (next.Value, 0);
        }

        return number == 0 ? date : null;
    }
}
