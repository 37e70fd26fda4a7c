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
        {
            Fact[] both = [violation.Kept!.Origin!, violation.Fact!.Origin!];
            Array.Sort(both, (one, other) => (one.Input, one.Record).CompareTo((other.Input, other.Record)));
            Report(context, both[1], both[0], "", dossier.Subject, both[1].Kind.Id);
        }

        return dossier.Moments.Count > 0;
    }
}
