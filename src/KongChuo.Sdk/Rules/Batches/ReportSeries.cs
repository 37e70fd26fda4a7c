using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>
/// The reports of one sender and kind, period by period, as often as the profile wants them. From the first one known every period is due, also when
/// that one is all there is.
/// </summary>
internal sealed class ReportSeries
{
    private static readonly Field CreatedAt = Field.At("/createdAt");
    private static readonly Field Version = Field.At("/recordVersion");
    private static readonly Field Week = Field.At("/week");

    private readonly string frequency;
    private readonly GroupContext context;
    private readonly SortedDictionary<DateOnly, (ReportPeriod Period, List<Fact> Reports)> known = [];

    private ReportSeries(string frequency, GroupContext context) => (this.frequency, this.context) = (frequency, context);

    /// <summary>Whether there is one report a week.</summary>
    public bool IsWeekly => frequency == Frequencies.Weekly;

    /// <summary>Puts the reports of a set in order.</summary>
    /// <returns>The series; null when the profile wants the kind in no period, or no report says when it is of.</returns>
    public static ReportSeries? Of(FactSet set, GroupContext context)
    {
        if (context.Profile.Parameter(set.Facts[0].Kind.Id + ".frequency") is not { IsOff: false } frequency)
            return null;
        var series = new ReportSeries(frequency.ToString(), context);
        foreach (var report in set.Facts)
            series.Add(report);
        return series.known.Count == 0 ? null : series;
    }

    /// <summary>Periods that are due and have no report, each with the report before it.</summary>
    /// <param name="dueOf">The last day of a report of a period.</param>
    public IEnumerable<(ReportPeriod Period, Fact Before)> Missing(Func<ReportPeriod, DateOnly> dueOf) =>
        Due(dueOf).Where(item => item.Reports is null).Select(item => (item.Period, item.Before));

    /// <summary>Periods that are due and have no report in time, each with its last day and its first report, or the one before it.</summary>
    /// <param name="dueOf">The last day of a report of a period.</param>
    public IEnumerable<(ReportPeriod Period, DateOnly Due, Fact Nearest)> NotInTime(Func<ReportPeriod, DateOnly> dueOf) =>
        Due(dueOf).Where(item => item.Reports?.TrueForAll(report => IsLate(report, dueOf(item.Period))) ?? true)
            .Select(item => (item.Period, dueOf(item.Period), item.Before));

    /// <summary>Later versions correct a report sent before and are not late.</summary>
    private static bool IsLate(Fact report, DateOnly due) => report[Version].Integer() is null or 1 && report[CreatedAt].Instant()?.InChina() > due;

    private void Add(Fact report)
    {
        if (DateOf(report) is not { } date || Frequencies.PeriodOf(frequency, date, context.Profile.Calendar) is not { } period)
            return;
        if (!known.TryGetValue(period.First, out var there))
            known.Add(period.First, there = (period, []));
        there.Reports.Add(report);
    }

    private DateOnly? DateOf(Fact report) => (IsWeekly ? Weeks.MondayOf(report.Text(Week)) : null) ?? Periods.DateOf(report);

    /// <summary>Periods that are over, each with its reports, and with its first or else the one before it.</summary>
    private IEnumerable<(ReportPeriod Period, List<Fact>? Reports, Fact Before)> Due(Func<ReportPeriod, DateOnly> dueOf)
    {
        var (first, before) = (known.First().Value.Period, known.First().Value.Reports[0]);
        for (ReportPeriod? next = first; next is { } period && dueOf(period) < context.AsOf; next = Frequencies.After(frequency, period, context.Profile.Calendar))
        {
            var reports = known.TryGetValue(period.First, out var there) ? there.Reports : null;
            before = reports?[0] ?? before;
            yield return (period, reports, before);
        }
    }
}
