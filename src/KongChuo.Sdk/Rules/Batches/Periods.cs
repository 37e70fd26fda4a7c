using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>The days reports stand for, and the windows of days that are over.</summary>
internal static class Periods
{
    private static readonly Field PeriodEnd = Field.At("/periodEnd");
    private static readonly Field CreatedAt = Field.At("/createdAt");

    /// <summary>The day a report stands for: the last of its period, or the day it was made; null when it says neither.</summary>
    public static DateOnly? DateOf(Fact report) => report[PeriodEnd].Date() ?? report[CreatedAt].Instant()?.InChina();

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
}
