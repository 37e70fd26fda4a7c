using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>The visits of pairings in each whole term that is over: those the ledger lists, and those of events of the same child.</summary>
internal static class PairingVisits
{
    private static readonly Field Status = Field.At("/recordStatus");
    private static readonly Field Start = Field.At("/startDate");
    private static readonly Field End = Field.At("/endDate");
    private static readonly Field Visits = Field.At("/visitRecords");
    private static readonly Field Kind = ChildGroup.Payload("contactKind");
    private static readonly Field Date = ChildGroup.Payload("date");

    /// <summary>Every pairing in force with each such term and the number of its visits.</summary>
    public static IEnumerable<(Fact Pairing, string Term, int Actual)> Of(FactSet set, GroupContext context)
    {
        var ofEvents = CareDates.Of(set.Of("E409").Where(fact => fact[Kind].Is("2"u8)), Date);
        foreach (var pairing in set.Of("L16").Latest().Where(fact => fact[Status].Is("ACTIVE"u8)))
        {
            if (pairing[Start].Date() is not { } from)
                continue;
            var to = Dates.LastOver(context.AsOf, pairing[End].Date());
            var days = CareDates.Join(pairing[Visits], ofEvents);
            foreach (var term in context.Profile.Calendar.Terms(from, to).Where(term => term.First >= from && term.Last <= to))
                yield return (pairing, term.Name, CareDates.Count(days, term.First, term.Last));
        }
    }

    /// <summary>Where the visits of a pairing stand in its record.</summary>
    public static string PlaceIn(Fact pairing) => pairing[Visits].Exists ? Visits.Pointer : "";
}
