using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>A pairing has its visits every whole term that is over.</summary>
internal sealed class KC4051 : KC4051Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field start = Field.At("/startDate");
    private readonly Field end = Field.At("/endDate");
    private readonly Field visits = Field.At("/visitRecords");
    private readonly Field kind = ChildGroup.Payload("contactKind");
    private readonly Field date = ChildGroup.Payload("date");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Care;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (context.Number("KB-R017.minPerTerm") is not { } least)
            return false;
        var ofEvents = CareDates.Of(set.Of("E409").Where(fact => fact[kind].Is("2"u8)), date);
        var isSubject = false;
        foreach (var pairing in set.Of("L16").Latest().Where(fact => fact[status].Is("ACTIVE"u8)))
            isSubject |= Judge(pairing, least, ofEvents, context);
        return isSubject;
    }

    private bool Judge(Fact pairing, int least, List<DateOnly> ofEvents, GroupContext context)
    {
        if (pairing[start].Date() is not { } from)
            return false;
        var to = Dates.LastOver(context.AsOf, pairing[end].Date());
        var days = CareDates.Join(pairing[visits], ofEvents);
        var isSubject = false;
        foreach (var term in context.Profile.Calendar.Terms(from, to).Where(term => term.First >= from && term.Last <= to))
        {
            isSubject = true;
            var actual = CareDates.Count(days, term.First, term.Last);
            if (actual < least)
                Report(context, pairing, null, pairing[visits].Exists ? visits.Pointer : "", null, term.Name, actual);
        }

        return isSubject;
    }
}
