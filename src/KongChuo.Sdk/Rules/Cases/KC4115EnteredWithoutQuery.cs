using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>The national enrollment is asked before a child enters the dropout ledger, and its answer is acted on.</summary>
internal sealed class KC4115 : KC4115Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var entry in dossier.All("E302").Where(moment => moment.Payload("ledgerType") == "L03"))
        {
            isSubject = true;
            if (MissingBefore(entry, dossier) is { } missing)
                Report(context, entry.Fact.Origin!, null, "", dossier.Subject, missing);
        }

        return isSubject;
    }

    /// <summary>The event that is missing; a relapse that was verified needs no query.</summary>
    private static string? MissingBefore(CaseMoment entry, CaseDossier dossier)
    {
        var before = dossier.BeforeInRound(entry).ToList();
        if (before.Exists(moment => moment.Code == "E706" && moment.Payload("verified") == "true"))
            return null;
        var query = before.FindLast(moment => moment.Code == "E202");
        return query?.Payload("enrollmentQueryResult") switch
        {
            null => "E202",
            "1" when !before.Exists(moment => moment.Code == "E210") => "E210",
            "2" when !before.Exists(moment => moment.Code == "E208" && moment.Payload("matter") == "1") => "E208",
            "4" or "5" => "E202",
            _ => null,
        };
    }
}
