using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>The conditions of an event are met; those of opening, exit and closing have rules of their own.</summary>
internal sealed class KC4102 : KC4102Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        foreach (var violation in dossier.Violations(CaseViolationKind.ConditionNotMet).Where(item => !IsToldElsewhere(item, context)))
            Report(context, violation.Fact!.Origin!, null, "", dossier.Subject, violation.EventCode, violation.State);
        return dossier.Moments.Count > 0;
    }

    /// <summary>Some conditions have a rule of their own that says what is missing; where the profile switches it off, the state machine still holds.</summary>
    private bool IsToldElsewhere(CaseViolation violation, GroupContext context) =>
        violation.RuleId != Descriptor.Id && context.Profile.IsOn(RuleCatalogue.Find(violation.RuleId)!);
}
