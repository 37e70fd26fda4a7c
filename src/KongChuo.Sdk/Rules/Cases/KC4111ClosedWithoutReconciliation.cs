using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A case is closed after a reconciliation that agrees, with no change of state since.</summary>
internal sealed class KC4111 : KC4111Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        foreach (var closing in dossier.Violations(CaseViolationKind.ConditionNotMet).Where(violation => violation.EventCode == "E702"))
            Report(context, closing.Fact!.Origin!, null, "", dossier.Subject, closing.State);
        return dossier.All("E702").Any();
    }
}
