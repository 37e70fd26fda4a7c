using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>Deferral for illness rests on a medical certificate.</summary>
internal sealed class KC4142 : KC4142Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var (application, basis) in DeferralProof.Of(dossier, reason: "1"))
        {
            isSubject = true;
            if (!DeferralProof.HasCertificate(dossier, basis))
                Report(context, basis.Fact.Origin!, application == basis ? null : application.Fact.Origin, "", dossier.Subject);
        }

        return isSubject;
    }
}
