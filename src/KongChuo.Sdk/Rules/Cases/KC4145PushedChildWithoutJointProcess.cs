using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A child of a pushed list who has a case has the joint process started in it.</summary>
internal sealed class KC4145 : KC4145Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (dossier.Moments.Count == 0)
            return false;
        var rows = dossier.Ledger("B05").ToList();
        if (rows.Count > 0 && !dossier.All("E104").Any())
            Report(context, rows[0], null, "/caseId", dossier.Subject);
        return rows.Count > 0;
    }
}
