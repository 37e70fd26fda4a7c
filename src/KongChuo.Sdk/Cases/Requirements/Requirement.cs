using KongChuo.Rules;

namespace KongChuo.Cases.Requirements;

/// <summary>What has to come before an event of a case: an item of <c>requires</c> in <c>spec/v1/casestates.json</c>, where the members are explained.</summary>
/// <param name="When">Members of the event's payload and the values with which it is asked for; empty for any.</param>
/// <param name="Lacking">The member of the event's payload without which it is asked for; null where that does not matter.</param>
/// <param name="AnyOf">The earlier events, any of which will do.</param>
/// <param name="Evidence">Types of evidence (KC-EVIDENCE), any of which will do, with the event or an earlier one.</param>
/// <param name="Within">Where to look: <c>round</c>, <c>case</c> or <c>child</c>.</param>
internal sealed record Requirement(
    IReadOnlyList<(string Path, IReadOnlyList<string> Values)> When,
    string? Lacking,
    IReadOnlyList<Antecedent> AnyOf,
    IReadOnlyList<string> Evidence,
    string Within)
{
    /// <summary>Whether it may be met by events outside the case.</summary>
    public bool IsOfChild => Within == "child";

    /// <summary>Whether it is asked for by an event as the event is.</summary>
    public bool Concerns(CaseMoment judged) =>
        When.All(item => judged.Payload(item.Path) is { } value && item.Values.Contains(value)) && (Lacking is null || judged.Payload(Lacking) is null);

    /// <summary>Whether it is met.</summary>
    /// <param name="index">0-based place of the event that asks for it.</param>
    /// <param name="moments">The events of the case in order.</param>
    /// <param name="profile">Gives the parameters.</param>
    public bool IsMet(int index, IReadOnlyList<CaseMoment> moments, Profile profile)
    {
        var judged = moments[index];
        var earlier = Enumerable.Range(0, index).Where(other => Within != "round" || moments[other].Round == judged.Round).ToList();
        return earlier.Exists(other => AnyOf.Any(item => item.Fits(other, moments, profile, judged)))
            || earlier.Append(index).Any(other => moments[other].EvidenceTypes().Any(type => Evidence.Contains(type)));
    }

    /// <summary>How a finding names it: <c>E205(traceResult=4) / evidence 12</c>.</summary>
    public override string ToString() => string.Join(" / ", [.. AnyOf.Select(item => item.ToString()), .. Evidence.Count == 0 ? [] : new[] { "evidence " + string.Join('/', Evidence) }]);
}
