using KongChuo.Rules;

namespace KongChuo.Cases.Duties;

/// <summary>Something that happens in a case, as a duty of <c>spec/v1/casestates.json</c> names it: all of its conditions are to hold.</summary>
/// <param name="Events">Codes of the events, any of them; empty for every event.</param>
/// <param name="Into">The states it leads into from outside them; empty where it need not.</param>
/// <param name="In">The states it happens in; empty for every state.</param>
/// <param name="Where">Members of the payload and the values they may have.</param>
/// <param name="Same">Members of the payload and those of the event a duty began with, which they equal.</param>
/// <param name="Given">What came before in the case; null when nothing need have.</param>
/// <param name="Nth">Key of the parameter that says which event of the round it is; null when any.</param>
internal sealed record Happening(
    IReadOnlyList<string> Events,
    IReadOnlyList<string> Into,
    IReadOnlyList<string> In,
    IReadOnlyList<(string Path, IReadOnlyList<string> Values)> Where,
    IReadOnlyList<(string Path, string Of)> Same,
    Happening? Given,
    string? Nth)
{
    /// <summary>Whether an event of a case is it.</summary>
    /// <param name="index">0-based place of the event among the others.</param>
    /// <param name="moments">The events of the case in order.</param>
    /// <param name="profile">Gives the parameters.</param>
    /// <param name="beginning">The event the duty began with; null when it is the beginning that is looked for.</param>
    public bool Fits(int index, IReadOnlyList<CaseMoment> moments, Profile profile, CaseMoment? beginning)
    {
        var moment = moments[index];
        return (Events.Count == 0 || Events.Contains(moment.Code))
            && (Into.Count == 0 || (Into.Contains(moment.To) && !Into.Contains(moment.From)))
            && (In.Count == 0 || In.Contains(moment.From))
            && Where.All(item => moment.Fact.ValuesAt("data.payload." + item.Path).Any(value => item.Values.Contains(value)))
            && Same.All(item => moment.Payload(item.Path) is { } value && value == beginning?.Payload(item.Of))
            && (Nth is null || profile.Parameter(Nth)?.ToInt32() == moments.Take(index + 1).Count(other => other.Round == moment.Round && Events.Contains(other.Code)))
            && (Given is null || Enumerable.Range(0, index).Any(earlier => Given.Fits(earlier, moments, profile, moment)));
    }
}
