using System.Globalization;

namespace KongChuo.Rules.Batches;

/// <summary>The periods that frequencies of reports (KC-FREQUENCY) divide time into.</summary>
internal static class Frequencies
{
    /// <summary>The frequency of reports every week.</summary>
    public const string Weekly = "P1W";

    private const string EachTerm = "TERM";
    private const int LongestVacationInDays = 400;

    /// <summary>The period a day belongs to; the days between two terms belong to the first.</summary>
    /// <returns>The period; null when reports come as events occur, or the calendar has none.</returns>
    public static ReportPeriod? PeriodOf(string frequency, DateOnly day, SchoolCalendar calendar) => frequency switch
    {
        "P1D" => new ReportPeriod(Text(day, "yyyy-MM-dd"), day, day),
        Weekly => new ReportPeriod(Weeks.NameOf(day), Weeks.MondayOf(day), Weeks.MondayOf(day).AddDays(6)),
        "P1M" => Months(day, 1, (month, _) => Text(month, "yyyy-MM")),
        "P3M" => Months(day, 3, (month, number) => $"{Text(month, "yyyy")}-Q{number}"),
        "P6M" => Months(day, 6, (month, number) => $"{Text(month, "yyyy")}-H{number}"),
        "P1Y" => Months(day, 12, (month, _) => Text(month, "yyyy")),
        "SCHOOLYEAR" => calendar.SchoolYear(day) is { } year ? new ReportPeriod($"{year.First.Year:0000}-{year.First.Year + 1:0000}", year.First, year.Last) : null,
        EachTerm => calendar.Terms(DateOnly.FromDayNumber(Math.Max(day.DayNumber - LongestVacationInDays, 0)), day).Select(ToPeriod).LastOrDefault(),
        _ => null,
    };

    /// <summary>The period after another; null when the calendar has none.</summary>
    public static ReportPeriod? After(string frequency, ReportPeriod period, SchoolCalendar calendar)
    {
        if (period.Last.DayNumber > DateOnly.MaxValue.DayNumber - LongestVacationInDays)
            return null;
        var next = period.Last.AddDays(1);
        return frequency == EachTerm
            ? calendar.Terms(next, next.AddDays(LongestVacationInDays)).Where(term => term.First >= next).Select(ToPeriod).FirstOrDefault()
            : PeriodOf(frequency, next, calendar);
    }

    private static ReportPeriod? ToPeriod(SchoolTerm term) => new(term.Name, term.First, term.Last);

    private static ReportPeriod Months(DateOnly day, int months, Func<DateOnly, int, string> nameOf)
    {
        var number = (day.Month - 1) / months;
        var first = new DateOnly(day.Year, number * months + 1, 1);
        return new ReportPeriod(nameOf(first, number + 1), first, Weeks.LastOfMonth(new DateOnly(day.Year, (number + 1) * months, 1)));
    }

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
