using KongChuo.Findings;
using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>A child has one open case.</summary>
internal sealed class KC5010 : KC5010Rule
{
    private static readonly string[] Openings = ["E101", "E102", "E103", "E603", "E604", "E706"];
    private static readonly string[] Closings = ["E105", "E702", "E707", "E712"];

    private readonly Field caseId = Field.At("/caseId");
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field subject = Field.At("/subject");
    private readonly Field time = Field.At("/time");
    private readonly Field stateBefore = Field.At("/data/stateBefore");
    private readonly Field decision = ChildGroup.Payload("decision");
    private readonly Field survivor = ChildGroup.Payload("survivorCaseId");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Child;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var cases = set.Facts.Latest().GroupBy(fact => fact.Text(caseId) ?? fact.Text(subject), StringComparer.Ordinal)
            .Where(item => item.Key is not null).Select(item => (Id: item.Key!, Facts: item.ToList(), Open: OpenedBy([.. item], item.Key!, context.AsOf))).Where(item => item.Open is not null).ToList();
        foreach (var (id, _, open) in cases.Skip(1))
            Report(context, open!, cases[0].Open, "", new FindingSubject("case", id), cases[0].Id);
        return true;
    }

    /// <summary>The record that shows the case open on a date; null when it is closed. Events tell more than a ledger, which may be older.</summary>
    private Fact? OpenedBy(List<Fact> facts, string id, DateOnly asOf)
    {
        var events = facts.Where(fact => fact.Kind.Group == "event" && !(fact[time].Instant()?.InChina() > asOf)).OrderBy(fact => fact[time].Instant()).ToList();
        var opening = events.FindLastIndex(fact => (Openings.Contains(fact.Kind.Id) && !fact[decision].Is("2"u8)) || IsReception(fact, events));
        if (opening >= 0)
            return events.FindIndex(opening + 1, fact => Closings.Contains(fact.Kind.Id) || (fact.Kind.Id == "E710" && fact.Text(survivor) != id)) < 0 ? events[opening] : null;
        if (events.Exists(fact => Closings.Contains(fact.Kind.Id)))
            return null;
        return facts.Find(fact => fact.Kind.Group == "ledger" && fact[status].Is("ACTIVE"u8));
    }

    /// <summary>Whether an acceptance opens the case here, with the receiver: at the sender it ends one.</summary>
    private bool IsReception(Fact fact, List<Fact> events) => fact.Kind.Id == "E712" && (fact.Text(stateBefore) ?? (fact == events[0] ? "00" : "")) == "00";
}
