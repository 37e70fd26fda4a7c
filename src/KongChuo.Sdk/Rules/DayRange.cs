using System.Globalization;

namespace KongChuo.Rules;

/// <summary>
/// A range of days, both included, as profiles write it: <c>2026-02-14..2026-02-22</c> once, or <c>10-01..10-07</c> every year, which ends in the next year
/// when its last day is the earlier one. A single day stands for a range of itself. Where a year has no 29 February, a range that begins there begins on
/// 1 March, and one that ends there ends on 28 February.
/// </summary>
internal readonly record struct DayRange
{
    private const int LeapYear = 2000;
    private const string EveryYear = "2000-";
    private const string Separator = "..";

    private readonly DateOnly first;
    private readonly DateOnly last;

    private DayRange(DateOnly first, DateOnly last, bool isYearly) => (this.first, this.last, IsYearly) = (first, last, isYearly);

    /// <summary>Whether it comes every year.</summary>
    public bool IsYearly { get; }

    /// <summary>Whether it ends before it begins, which only a range that comes once can.</summary>
    public bool IsReversed => !IsYearly && last < first;

    /// <summary>Reads a range.</summary>
    /// <returns>The range; null when the text is none.</returns>
    public static DayRange? Parse(string text)
    {
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        var (from, to) = at < 0 ? (text, text) : (text[..at], text[(at + Separator.Length)..]);
        var isYearly = from.Length == 5;
        return from.Length == to.Length && Day(from, isYearly) is { } first && Day(to, isYearly) is { } last ? new DayRange(first, last, isYearly) : null;
    }

    /// <summary>Its days in the year it begins in; a range that comes once has the same in every year.</summary>
    public (DateOnly First, DateOnly Last) In(int year) =>
        IsYearly ? (In(year, first, isFirst: true), In(last < first ? year + 1 : year, last, isFirst: false)) : (first, last);

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => Holds(In(day.Year), day) || Holds(In(day.Year - 1), day);

    private static bool Holds((DateOnly First, DateOnly Last) days, DateOnly day) => day >= days.First && day <= days.Last;

    private static DateOnly? Day(string text, bool isYearly) =>
        DateOnly.TryParseExact(isYearly ? EveryYear + text : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly In(int year, DateOnly day, bool isFirst) => day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year)
        ? new DateOnly(year, 2, 28).AddDays(isFirst ? 1 : 0)
        : day.AddYears(year - LeapYear);
}
