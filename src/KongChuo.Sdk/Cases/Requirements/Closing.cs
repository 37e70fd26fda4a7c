using KongChuo.Rules;

namespace KongChuo.Cases.Requirements;

/// <summary>When a case may be closed for a reason: a row of <c>closings</c> in <c>spec/v1/casestates.json</c>.</summary>
/// <param name="Reason">The reason (KC-CLOSE).</param>
/// <param name="States">The states it is closed from.</param>
/// <param name="Grounds">What the closing rests on, any of them.</param>
/// <param name="Requires">What is required besides, all of it.</param>
/// <param name="By">The event that brings the reason about without a closing event; null for all others.</param>
internal sealed record Closing(string Reason, IReadOnlyList<string> States, IReadOnlyList<Antecedent> Grounds, IReadOnlyList<Requirement> Requires, string? By)
{
    /// <summary>Whether one of the grounds came about when the case came into the state it is closed from, or since.</summary>
    /// <param name="index">0-based place of the closing event.</param>
    /// <param name="moments">The events of the case in order.</param>
    /// <param name="profile">Gives the parameters.</param>
    public bool HasGround(int index, IReadOnlyList<CaseMoment> moments, Profile profile)
    {
        var entry = index - 1;
        while (entry > 0 && moments[entry].From == moments[index].From)
            entry--;
        return Enumerable.Range(Math.Max(entry, 0), index - Math.Max(entry, 0)).Any(other => Grounds.Any(ground => ground.Fits(other, moments, profile, moments[index])));
    }
}
