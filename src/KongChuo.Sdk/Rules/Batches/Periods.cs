using System.Globalization;
using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>
/// Which periods of a series of reports have none: from the first one known every period is due until the date, also when that one is all there is.
/// </summary>
internal static class Periods
{
    private static readonly Field PeriodEnd = Field.At("/periodEnd");
    private static readonly Field CreatedAt = Field.At("/createdAt");
    private static readonly Field Week = Field.At("/week");

    /// <summary>The day a report stands for: the last of its period, or the day it was made; null when it says neither.</summary>
    public static DateOnly? DateOf(Fact report) => report[PeriodEnd].Date() ?? report[CreatedAt].Instant()?.InChina();

    /// <summary>Months without a report, written <c>2025-09</c>, each with the report before it.</summary>
    /// <param name="reports">The reports; at least one.</param>
    /// <param name="end">The first day of the first month that is not due yet.</param>
    public static IEnumerable<(string Month, Fact Before)> MissingMonths(IEnumerable<Fact> reports, DateOnly end) =>
        Missing(reports, report => DateOf(report) is { } date ? Weeks.FirstOfMonth(date) : null, month => month.AddMonths(1), end)
            .Select(item => (item.Period.ToString("yyyy-MM", CultureInfo.InvariantCulture), item.Before));

    /// <summary>The Mondays of weeks without a report, each with the report before it. A week is due when it is over.</summary>
    public static IEnumerable<(DateOnly Monday, Fact Before)> MissingWeeks(IEnumerable<Fact> reports, DateOnly asOf) =>
        Missing(reports, report => Weeks.MondayOf(report.Text(Week)) ?? (DateOf(report) is { } date ? Weeks.MondayOf(date) : null), week => week.AddDays(7), Weeks.MondayOf(asOf));

    /// <summary>Years without a report, each with the report before it.</summary>
    /// <param name="reports">The reports; at least one.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="due">The day of the year, <c>MM-dd</c>, to whose end a report is in time.</param>
    public static IEnumerable<(long Year, Fact Before)> MissingYears(IEnumerable<Fact> reports, DateOnly asOf, string due)
    {
        var firstNotDue = new DateOnly(asOf.IsBy(due) ? asOf.Year : asOf.Year + 1, 1, 1);
        return Missing(reports, report => DateOf(report) is { } date ? new DateOnly(date.Year, 1, 1) : null, year => year.AddYears(1), firstNotDue)
            .Select(item => ((long)item.Period.Year, item.Before));
    }

    /// <summary>School years without a report, written <c>2024-2025</c>, each with the report before it. A school year is due when it is over.</summary>
    public static IEnumerable<(string SchoolYear, Fact Before)> MissingSchoolYears(IEnumerable<Fact> reports, DateOnly asOf, SchoolCalendar calendar)
    {
        var current = new DateOnly(calendar.SchoolYearOf(asOf), 1, 1);
        return Missing(reports, report => DateOf(report) is { } date ? new DateOnly(calendar.SchoolYearOf(date), 1, 1) : null, year => year.AddYears(1), current)
            .Select(item => ($"{item.Period.Year:0000}-{item.Period.Year + 1:0000}", item.Before));
    }

    /// <summary>Windows of days, written <c>02-15..03-31</c>, that began after one date and ended before another.</summary>
    public static IEnumerable<(DateOnly From, DateOnly To)> Windows(IReadOnlyList<string> windows, DateOnly after, DateOnly before)
    {
        for (var year = after.Year; year <= before.Year; year++)
        {
            foreach (var window in windows)
            {
                if (DayRange.Parse(window)?.In(year) is { } days && days.First > after && days.Last < before)
                    yield return days;
            }
        }
    }

    private static IEnumerable<(DateOnly Period, Fact Before)> Missing(IEnumerable<Fact> reports, Func<Fact, DateOnly?> periodOf, Func<DateOnly, DateOnly> next, DateOnly end)
    {
        var known = new SortedDictionary<DateOnly, Fact>();
        foreach (var report in reports)
        {
            if (periodOf(report) is { } its)
                known.TryAdd(its, report);
        }

        if (known.Count == 0)
            yield break;
        var (period, before) = (known.First().Key, known.First().Value);
        for (; period < end; period = next(period))
        {
            if (known.TryGetValue(period, out var there))
                before = there;
            else
                yield return (period, before);
        }
    }
}
