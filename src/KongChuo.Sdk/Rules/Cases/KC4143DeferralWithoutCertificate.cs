using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>Deferral for other special circumstances has a medical certificate where there is one to have.</summary>
internal sealed class KC4143 : KC4143Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context) =>
        DeferralProof.Check(dossier, reason: "2", (basis, application) => Report(context, basis, application, "", dossier.Subject));
}
