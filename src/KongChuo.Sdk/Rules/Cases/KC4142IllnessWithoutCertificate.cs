using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>Deferral for illness rests on a medical certificate.</summary>
internal sealed class KC4142 : KC4142Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context) =>
        DeferralProof.Check(dossier, reason: "1", (basis, application) => Report(context, basis, application, "", dossier.Subject));
}
