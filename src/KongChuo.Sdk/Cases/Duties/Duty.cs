using System.Globalization;
using KongChuo.Findings;
using KongChuo.Rules;

namespace KongChuo.Cases.Duties;

/// <summary>A duty of cases: a row of <c>duties</c> in <c>spec/v1/casestates.json</c>, where the members are explained.</summary>
internal sealed record Duty
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required string? Rule { get; init; }

    public required IReadOnlyList<string> States { get; init; }

    public required IReadOnlyList<Happening> After { get; init; }

    public required string Each { get; init; }

    public required string? From { get; init; }

    public required IReadOnlyList<string> Days { get; init; }

    public required string? Until { get; init; }

    public required string? Every { get; init; }

    public required string? Exempt { get; init; }

    public required IReadOnlyList<Happening> Next { get; init; }

    public required bool IsWithinRound { get; init; }

    public required IReadOnlyList<Happening> EndedBy { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Types of the parties who are to act.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Codes of the events that fulfill it.</summary>
    public IReadOnlyList<string> Events => [.. Next.SelectMany(item => item.Events).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether there is such a duty under a profile.</summary>
    public bool IsOn(Profile profile) => (Rule is null || profile.IsOn(RuleCatalogue.Find(Rule)!)) && (Until is null || DateOf(Until, profile) is not null);

    /// <summary>Every time it arose in a case, in order.</summary>
    /// <param name="moments">The events of the case in order.</param>
    /// <param name="profile">Gives the parameters.</param>
    public IEnumerable<DutyTerm> Terms(IReadOnlyList<CaseMoment> moments, Profile profile)
    {
        var beginnings = Enumerable.Range(0, moments.Count).Where(index => After.Any(item => item.Fits(index, moments, profile, null)));
        beginnings = Each switch
        {
            "round" => beginnings.DistinctBy(index => moments[index].Round),
            "case" => beginnings.Take(1),
            "latest" => beginnings.TakeLast(1),
            _ => beginnings,
        };
        return beginnings.Select(index => Term(index, moments, profile));
    }

    private DutyTerm Term(int index, IReadOnlyList<CaseMoment> moments, Profile profile)
    {
        var beginning = moments[index];
        var stated = From is null ? null : beginning.PayloadDate(From);
        var since = stated ?? beginning.Date;
        var due = Until is not null ? DateOf(Until, profile)
            : Every is not null ? EndOfNext(index, moments, since, profile)
            : Days.Count > 0 ? profile.Later(since, Days) : stated;
        var end = Enumerable.Range(0, moments.Count).Where(other => Ends(other, index, moments, profile)).Select(other => moments[other]).FirstOrDefault();
        return new DutyTerm(beginning, since, due, end);
    }

    private bool Ends(int other, int index, IReadOnlyList<CaseMoment> moments, Profile profile)
    {
        var (isAfter, beginning) = (other > index, moments[index]);
        return ((isAfter || (IsWithinRound && other < index && moments[other].Round == beginning.Round)) && Next.Any(item => item.Fits(other, moments, profile, beginning)))
            || (isAfter && EndedBy.Any(item => item.Fits(other, moments, profile, beginning)));
    }

    /// <summary>The last day of the first period that begins after the duty was fulfilled, or on or after the day it arose otherwise.</summary>
    private DateOnly? EndOfNext(int index, IReadOnlyList<CaseMoment> moments, DateOnly since, Profile profile)
    {
        var isFulfilled = Next.Any(item => item.Fits(index, moments, profile, moments[index]));
        var isVacationExempt = Exempt is not null && profile.Parameter(Exempt)?.ToBoolean() == true;
        return profile.Calendar.EndOfNext(Every!, isFulfilled ? since : since.AddDays(-1), isVacationExempt);
    }

    private static DateOnly? DateOf(string key, Profile profile) =>
        profile.Parameter(key) is { IsOff: false } value && DateOnly.TryParseExact(value.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
