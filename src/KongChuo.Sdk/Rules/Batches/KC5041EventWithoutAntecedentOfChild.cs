using KongChuo.Cases;
using KongChuo.Cases.Requirements;
using KongChuo.Findings;
using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>What an event of a case presupposes came before it, in the case or outside any.</summary>
internal sealed class KC5041 : KC5041Rule
{
    private readonly Field caseId = Field.At("/subject");
    private readonly Field time = Field.At("/time");
    private readonly Field stateBefore = Field.At("/data/stateBefore");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Child;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var events = set.Facts.Where(fact => fact.Kind.Group == "event" && fact[time].Instant() is { } at && at.InChina() <= context.AsOf).OrderBy(fact => fact[time].Instant()).ToList();
        var isSubject = false;
        foreach (var judged in events.Where(fact => fact[caseId].Exists))
        {
            foreach (var requirement in RequirementTable.Current.Of(judged.Kind.Id).Where(item => item.IsOfChild && BeginsHere(judged, events)))
            {
                isSubject = true;
                if (!events.Exists(fact => fact != judged && fact[time].Instant() <= judged[time].Instant() && requirement.AnyOf.Any(item => Fits(item, fact, judged))))
                    Report(context, judged, null, "", new FindingSubject("case", judged.Text(caseId)!), judged.Kind.Id, requirement.ToString());
            }
        }

        return isSubject;
    }

    private static bool Fits(Antecedent antecedent, Fact fact, Fact judged) =>
        antecedent.Happening.Events.Contains(fact.Kind.Id) && antecedent.Happening.Same.All(item => fact.Text(ChildGroup.Payload(item.Path)) is { } value && value == judged.Text(ChildGroup.Payload(item.Of)));

    /// <summary>Whether the case of an event begins in the inputs: then what came before it is there too. One event alone says nothing of what else there is.</summary>
    private bool BeginsHere(Fact judged, List<Fact> events)
    {
        var first = events.Find(fact => fact.Text(caseId) == judged.Text(caseId))!;
        return events.Count > 1 && CaseStateTable.Current.OpeningEvents.Contains(first.Kind.Id) && first.Text(stateBefore) is null or CaseFile.NoCase;
    }
}
