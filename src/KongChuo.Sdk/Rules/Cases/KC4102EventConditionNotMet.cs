using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>The conditions of an event are met; those of opening, exit and closing have rules of their own.</summary>
internal sealed class KC4102 : KC4102Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        foreach (var violation in dossier.Violations(CaseViolationKind.ConditionNotMet).Where(item => item.EventCode is not ("E102" or "E702" or "E704")))
            Report(context, violation.Fact!.Origin!, null, "", dossier.Subject, violation.EventCode, violation.State);
        return dossier.Moments.Count > 0;
    }
}
