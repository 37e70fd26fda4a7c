using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>An id names one event of its source.</summary>
internal sealed class KC4105 : KC4105Rule
{
    /// <inheritdoc/>
    protected override bool NeedsBeginning => false;

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        foreach (var violation in dossier.Violations(CaseViolationKind.IdUsedTwice))
            Report(context, violation.Fact!.Origin!, null, "", dossier.Subject, violation.EventCode);
        return dossier.Moments.Count > 0;
    }
}
