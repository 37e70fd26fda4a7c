using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>Deferral for other special circumstances has a medical certificate where there is one to have.</summary>
internal sealed class KC4143 : KC4143Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var (application, basis) in DeferralProof.Of(dossier, reason: "2"))
        {
            isSubject = true;
            if (!DeferralProof.HasCertificate(dossier, basis))
                Report(context, basis.Fact.Origin!, application == basis ? null : application.Fact.Origin, "", dossier.Subject);
        }

        return isSubject;
    }
}
