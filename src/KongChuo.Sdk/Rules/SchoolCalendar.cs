using System.Globalization;

namespace KongChuo.Rules;

/// <summary>
/// The school calendar of a profile, from its parameters below <c>calendar</c>: the terms, and the holidays within them. What lies outside the terms is
/// vacation. Rules and duties ask nothing else when school is held.
/// </summary>
internal sealed class SchoolCalendar
{
    private const int LongestVacationInWeeks = 60;
    private const int LastYear = 9997;

    private readonly DayRange? autumn;
    private readonly DayRange? spring;
    private readonly Dictionary<string, DayRange> exceptions;
    private readonly List<DayRange> holidays;
    private readonly DayRange schoolYearBegins;

    private SchoolCalendar(Func<string, ParameterValue?> parameter)
    {
        autumn = Range(parameter("calendar.autumnTerm"));
        spring = Range(parameter("calendar.springTerm"));
        exceptions = (parameter("calendar.terms")?.ToTexts() ?? []).ToDictionary(NameOf, text => DayRange.Parse(text[(NameOf(text).Length + 1)..])!.Value, StringComparer.Ordinal);
        holidays = [.. (parameter("calendar.holidays")?.ToTexts() ?? []).Select(text => DayRange.Parse(text)!.Value)];
        schoolYearBegins = Range(parameter("calendar.schoolYearBegins")) ?? DayRange.Parse("09-01")!.Value;
    }

    /// <summary>Reads the calendar out of parameters whose form has been checked.</summary>
    /// <exception cref="ProfileException">A term ends before it begins, or two overlap.</exception>
    public static SchoolCalendar Read(Func<string, ParameterValue?> parameter)
    {
        var calendar = new SchoolCalendar(parameter);
        foreach (var year in calendar.exceptions.Keys.Select(name => int.Parse(name[..4], CultureInfo.InvariantCulture)).Append(2023).Distinct())
            calendar.CheckOrder(year);
        return calendar;
    }

    /// <summary>The terms with a day between two, both included, in order.</summary>
    public IEnumerable<SchoolTerm> Terms(DateOnly from, DateOnly to)
    {
        for (var year = Math.Max(from.Year - 1, 1); year <= Math.Min(to.Year, LastYear); year++)
        {
            foreach (var term in TermsOf(year))
            {
                if (term.First <= to && term.Last >= from)
                    yield return term;
            }
        }
    }

    /// <summary>Whether no day between two, both included, lies in a term.</summary>
    public bool IsVacation(DateOnly from, DateOnly to) => !Terms(from, to).Any();

    /// <summary>The first calendar year of the school year a day belongs to: 2025 in 2025-2026.</summary>
    public int SchoolYearOf(DateOnly day) => day < schoolYearBegins.In(day.Year).First ? day.Year - 1 : day.Year;

    /// <summary>The first and the last day of the school year a day belongs to; null where the calendar begins or ends.</summary>
    public (DateOnly First, DateOnly Last)? SchoolYear(DateOnly day)
    {
        var year = SchoolYearOf(day);
        return year is < 1 or > LastYear ? null : (schoolYearBegins.In(year).First, schoolYearBegins.In(year + 1).First.AddDays(-1));
    }

    /// <summary>
    /// The last day of a teaching week: a week, Monday to Sunday, whose days from Monday to Friday lie in one term and are not all holidays. It ends no later
    /// than the term.
    /// </summary>
    /// <param name="monday">The week's Monday.</param>
    /// <returns>The day; null when it is no teaching week.</returns>
    public DateOnly? EndOfTeachingWeek(DateOnly monday)
    {
        var friday = monday.AddDays(4);
        if (Terms(monday, friday).Where(term => term.Contains(monday) && term.Contains(friday)).ToList() is not [var term])
            return null;
        if (Enumerable.Range(0, 5).All(day => holidays.Exists(holiday => holiday.Contains(monday.AddDays(day)))))
            return null;
        return monday.AddDays(6) < term.Last ? monday.AddDays(6) : term.Last;
    }

    /// <summary>The last day of the first period that begins after a day.</summary>
    /// <param name="period"><c>week</c>, <c>month</c> or <c>term</c>.</param>
    /// <param name="after">The day.</param>
    /// <param name="isVacationExempt">Whether only teaching weeks, and months that are not wholly vacation, count.</param>
    /// <returns>The day; null when the calendar has no such period soon, or ends.</returns>
    public DateOnly? EndOfNext(string period, DateOnly after, bool isVacationExempt)
    {
        if (after.Year > LastYear)
            return null;
        var horizon = after.AddDays(7 * LongestVacationInWeeks);
        return period switch
        {
            "week" => EndOfNext(Weeks.MondayOf(after).AddDays(7), monday => monday.AddDays(7), horizon, monday => isVacationExempt ? EndOfTeachingWeek(monday) : monday.AddDays(6)),
            "month" => EndOfNext(Weeks.FirstOfMonth(after).AddMonths(1), month => month.AddMonths(1), horizon, month => EndOfMonth(month, isVacationExempt)),
            _ => Terms(after, horizon).Where(term => term.First > after).Select(term => (DateOnly?)term.Last).FirstOrDefault(),
        };
    }

    private static DateOnly? EndOfNext(DateOnly first, Func<DateOnly, DateOnly> next, DateOnly horizon, Func<DateOnly, DateOnly?> endOf)
    {
        for (var period = first; period <= horizon; period = next(period))
        {
            if (endOf(period) is { } end)
                return end;
        }

        return null;
    }

    private DateOnly? EndOfMonth(DateOnly month, bool isVacationExempt)
    {
        var last = Weeks.LastOfMonth(month);
        return isVacationExempt && IsVacation(month, last) ? null : last;
    }

    private IEnumerable<SchoolTerm> TermsOf(int year) =>
        ((SchoolTerm?[])[Term($"{year}-{year + 1}-1", autumn, year), Term($"{year}-{year + 1}-2", spring, year + 1)]).OfType<SchoolTerm>();

    private SchoolTerm? Term(string name, DayRange? usual, int year)
    {
        if ((exceptions.TryGetValue(name, out var own) ? own : usual) is not { } range)
            return null;
        var (first, last) = range.In(year);
        return new SchoolTerm(name, first, last);
    }

    /// <summary>Checks that the terms of a school year and its neighbours come one after the other.</summary>
    private void CheckOrder(int year)
    {
        SchoolTerm? before = null;
        foreach (var term in Enumerable.Range(year - 1, 3).SelectMany(TermsOf))
        {
            if (term.Last < term.First)
                throw ProfileFaults.TermReversed(PlaceOf(term), term.Name);
            if (before is { } previous && term.First <= previous.Last)
                throw ProfileFaults.TermsOverlap(PlaceOf(exceptions.ContainsKey(term.Name) ? term : previous), previous.Name, term.Name);
            before = term;
        }
    }

    /// <summary>Where a profile gives the dates of a term.</summary>
    private string PlaceOf(SchoolTerm term)
    {
        var usual = term.Name.EndsWith('1') ? "autumnTerm" : "springTerm";
        return "/parameters/calendar." + (exceptions.ContainsKey(term.Name) ? "terms" : usual) + "/value";
    }

    private static string NameOf(string text) => text[..text.IndexOf(' ', StringComparison.Ordinal)];

    private static DayRange? Range(ParameterValue? value) => value is { IsOff: false } ? DayRange.Parse(value.ToString()) : null;
}
