using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>School terms: the autumn term from 1 September to 31 January, the spring term from 1 February to 31 August.</summary>
internal static class Terms
{
    private const int AutumnBegins = 9;
    private const int SpringBegins = 2;

    /// <summary>Whether a month lies wholly in the summer vacation; the winter vacation fills no month.</summary>
    public static bool IsVacation(DateOnly month) => month.Month is 7 or 8;

    /// <summary>The terms that lie wholly between two dates, both included; the summer vacation is not asked for.</summary>
    public static IEnumerable<Term> Whole(DateOnly from, DateOnly to)
    {
        for (var year = from.Year - 1; year <= to.Year; year++)
        {
            Term autumn = new($"{year}-{year + 1}-1", new DateOnly(year, AutumnBegins, 1), new DateOnly(year + 1, SpringBegins, 1).AddDays(-1));
            Term spring = new($"{year}-{year + 1}-2", new DateOnly(year + 1, SpringBegins, 1), new DateOnly(year + 1, 7, 1).AddDays(-1));
            foreach (var term in (Term[])[autumn, spring])
            {
                if (term.First >= from && term.Last <= to)
                    yield return term;
            }
        }
    }

    /// <summary>How many objects of a list have a date between two, both included.</summary>
    public static int CountDates(JsonView list, DateOnly first, DateOnly last)
    {
        var count = 0;
        foreach (var item in list.Items())
        {
            if (item.Member("date"u8).Date() is { } date && date >= first && date <= last)
                count++;
        }

        return count;
    }

    /// <summary>A term.</summary>
    /// <param name="Name">As records write it: <c>2025-2026-1</c>.</param>
    /// <param name="First">Its first day.</param>
    /// <param name="Last">The last day that counts.</param>
    public readonly record struct Term(string Name, DateOnly First, DateOnly Last);
}
