using KongChuo.Cases.Duties;
using KongChuo.Rules;

namespace KongChuo.Cases.Requirements;

/// <summary>An earlier event that meets a requirement.</summary>
/// <param name="Happening">The event.</param>
/// <param name="Passed">The member of its payload with a date that is to have passed; null when none need have.</param>
/// <param name="Days">Keys of parameters in days, added to that date.</param>
internal sealed record Antecedent(Happening Happening, string? Passed, IReadOnlyList<string> Days)
{
    /// <summary>Whether an event of a case is it.</summary>
    /// <param name="index">0-based place of the event among the others.</param>
    /// <param name="moments">The events of the case in order.</param>
    /// <param name="profile">Gives the parameters.</param>
    /// <param name="judged">The later event that asks for it.</param>
    public bool Fits(int index, IReadOnlyList<CaseMoment> moments, Profile profile, CaseMoment judged) =>
        Happening.Fits(index, moments, profile, judged) && HasPassed(moments[index], profile, judged.Date);

    /// <summary>How a finding names it: <c>E608(placement.placementType=06)</c>.</summary>
    public override string ToString()
    {
        string[] conditions = [.. Happening.Where.Select(item => $"{item.Path}={string.Join('|', item.Values)}"), .. Happening.Same.Select(item => item.Path), .. Passed is null ? [] : new[] { Passed }];
        return string.Join('/', Happening.Events) + (conditions.Length == 0 ? "" : $"({string.Join(", ", conditions)})");
    }

    /// <summary>Where there is no date, or the profile gives no number, nothing is held to be missing.</summary>
    private bool HasPassed(CaseMoment moment, Profile profile, DateOnly day) =>
        Passed is null || moment.PayloadDate(Passed) is not { } date || profile.Later(date, Days) is not { } last || last < day;
}
