using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A child whom the query found nowhere enrolled enters the dropout ledger by the channel of new entries.</summary>
internal sealed class KC4141 : KC4141Rule
{
    private const string NotEnrolled = "3";
    private const string NewEntry = "2";

    private readonly Field channel = Field.At("/entryChannel");

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var entry in dossier.All("E302").Where(moment => moment.Payload("ledgerType") == "L03" && IsBound(dossier.BeforeInRound(moment))))
        {
            isSubject = true;
            if (entry.Payload("entryChannel") is { } chosen && chosen != NewEntry)
                Report(context, entry.Fact.Origin!, null, "/data/payload/entryChannel", dossier.Subject, chosen);
        }

        foreach (var ledger in dossier.Current("L03").Where(ledger => LastRound(dossier.KnownTo(ledger)) is { Count: > 0 } round && IsBound(round)))
        {
            isSubject = true;
            if (ledger.Text(channel) is { } chosen && chosen != NewEntry)
                Report(context, ledger, null, channel.Pointer, dossier.Subject, chosen);
        }

        return isSubject;
    }

    private static List<CaseMoment> LastRound(IReadOnlyList<CaseMoment> moments) => [.. moments.Where(moment => moment.Round == moments[^1].Round)];

    /// <summary>Whether the last query of the round found no enrollment; a verified relapse needs no query.</summary>
    private static bool IsBound(IEnumerable<CaseMoment> round)
    {
        var moments = round.ToList();
        return moments.FindLast(moment => moment.Code == "E202")?.Payload("enrollmentQueryResult") == NotEnrolled
            && !moments.Exists(moment => moment.Code == "E706" && moment.Payload("verified") == "true");
    }
}
