using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>
/// A suspected or confirmed dropout has someone to persuade them, named in the ledger or by an event of the case, within days of when the case or its round began
/// as events tell, or else of discovery, or of the last update of the dropout ledger, which tells no day of discovery.
/// </summary>
internal sealed class KC4046 : KC4046Rule
{
    private readonly Field state = Field.At("/caseState");
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field caseId = Field.At("/caseId");
    private readonly Field discoveredDate = Field.At("/discoveredDate");
    private readonly Field updatedAt = Field.At("/updatedAt");
    private readonly Field responsibility = Field.At("/responsibility");
    private readonly Field subject = Field.At("/subject");
    private readonly Field time = Field.At("/time");
    private readonly Field discoveredAtOpening = ChildGroup.Payload("discoveredDate");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Care;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (context.Number("KB-R014.graceDays") is not { } grace)
            return false;
        var isSubject = false;
        foreach (var record in set.Facts.Where(fact => fact.Kind.Id is "L02" or "L03").Latest())
        {
            if (!record[status].Is("ACTIVE"u8) || !IsUnderWay(record[state].Utf8()))
                continue;
            var round = RoundOf(set, record, context);
            if ((BeginOf(round) ?? record[discoveredDate].Date() ?? (record.Kind.Id == "L03" ? record[updatedAt].Instant()?.InChina() : null)) is not { } since)
                continue;
            isSubject = true;
            var isAssigned = record[responsibility].Member("assignedPersuader"u8).Exists || round.Exists(fact => fact.Kind.Id == "E401");
            if (!isAssigned && context.AsOf > since.AddDays(grace))
                Report(context, record, null, record[responsibility].Exists ? responsibility.Pointer : "", null);
        }

        return isSubject;
    }

    /// <summary>The events of the case that open it or name a persuader, from the last relapse on.</summary>
    private List<Fact> RoundOf(FactSet set, Fact record, GroupContext context)
    {
        var id = record.Text(caseId);
        var events = set.Facts.Where(fact => fact.Kind.Id is "E102" or "E103" or "E401" or "E605" or "E706" && fact.Text(subject) == id && fact[time].Instant()?.InChina() <= context.AsOf)
            .OrderBy(fact => fact[time].Instant()).ToList();
        return events[Math.Max(events.FindLastIndex(fact => fact.Kind.Id == "E706"), 0)..];
    }

    private DateOnly? BeginOf(List<Fact> round) =>
        round.Find(fact => fact.Kind.Id != "E401") is { } opening ? opening[discoveredAtOpening].Date() ?? opening[time].Instant()?.InChina() : null;

    private static bool IsUnderWay(ReadOnlySpan<byte> state) => state is [(byte)'2', (byte)'0' or (byte)'5' or (byte)'8'] or [(byte)'3' or (byte)'4', (byte)'0'] or [(byte)'5', (byte)'0' or (byte)'5'];
}
