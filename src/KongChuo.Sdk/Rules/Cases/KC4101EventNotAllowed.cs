using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>An event is allowed in the state its case is in.</summary>
internal sealed class KC4101 : KC4101Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        foreach (var violation in dossier.Violations(CaseViolationKind.NotAllowed))
            Report(context, violation.Fact!.Origin!, null, "", dossier.Subject, violation.EventCode, violation.State);
        return dossier.Moments.Count > 0;
    }
}
