using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>An event comes once.</summary>
internal sealed class KC4106 : KC4106Rule
{
    /// <inheritdoc/>
    protected override bool NeedsBeginning => false;

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        foreach (var violation in dossier.Violations(CaseViolationKind.CameTwice))
            Report(context, violation.Fact!.Origin!, null, "", dossier.Subject, violation.EventCode);
        return dossier.Moments.Count > 0;
    }
}
