using KongChuo.Cases;
using KongChuo.Findings;
using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>A child whose case was closed because it returned goes on with that case, not with a new one.</summary>
internal sealed class KC5040 : KC5040Rule
{
    private readonly Field caseId = Field.At("/subject");
    private readonly Field time = Field.At("/time");
    private readonly Field reason = ChildGroup.Payload("closeReason");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Child;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var cases = set.Facts.Where(fact => fact.Kind.Group == "event" && fact[caseId].Exists && fact[time].Instant() is { } at && at.InChina() <= context.AsOf)
            .GroupBy(fact => fact.Text(caseId)!, StringComparer.Ordinal).Select(item => item.OrderBy(fact => fact[time].Instant()).ToList()).ToList();
        var isSubject = false;
        foreach (var opened in cases)
        {
            if (opened.Find(fact => fact.Kind.Id == "E102") is not { } suspicion)
                continue;
            isSubject = true;
            var closed = cases.Where(other => other != opened).Select(other => StandingClosing(other, opened[0])).Where(fact => fact is not null).MaxBy(fact => fact![time].Instant());
            if (closed is not null)
                Report(context, suspicion, closed, "", new FindingSubject("case", opened[0].Text(caseId)!), closed.Text(caseId)!, closed.Text(reason)!);
        }

        return isSubject;
    }

    /// <summary>The closing of a case that stood, for a reason a relapse reopens, when another case began; null when there was none.</summary>
    private Fact? StandingClosing(List<Fact> events, Fact beginning) =>
        events.FindLast(fact => fact.Kind.Id is "E702" or "E706" && fact[time].Instant() <= beginning[time].Instant()) is { Kind.Id: "E702" } closing
        && CaseStateTable.Current.IsReopenable(closing.Text(reason)) ? closing : null;
}
