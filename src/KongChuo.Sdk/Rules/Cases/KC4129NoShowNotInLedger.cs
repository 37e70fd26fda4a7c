using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A child who did not report stands in the suspected ledger, and the township was told.</summary>
internal sealed class KC4129 : KC4129Rule
{
    private static readonly string[] Ledgers = ["L02", "L03", "L11"];

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (context.Number("KB-R003.noShowGraceDays") is not { } grace)
            return false;
        var isSubject = false;
        foreach (var noShow in dossier.All("E103"))
        {
            var deadline = noShow.PayloadDate("reportDeadline") ?? noShow.Date;
            if (context.AsOf <= deadline.AddDays(grace) || dossier.After(noShow).Any(moment => moment.To is "70" or "90" or "92" or "95"))
                continue;
            isSubject = true;
            if (context.HasSeen("L02") && !Ledgers.Any(ledger => dossier.Ledger(ledger).Any()))
                Report(context, noShow.Fact.Origin!, null, "", dossier.Subject, "L02");
            if (context.HasSeen("B16") && !dossier.Ledger("B16").Any())
                Report(context, noShow.Fact.Origin!, null, "", dossier.Subject, "B16");
        }

        return isSubject;
    }
}
