using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>The sequence of a source runs from 1 without gap.</summary>
internal sealed class KC4107 : KC4107Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        foreach (var violation in dossier.Violations(CaseViolationKind.SequenceBroken))
            Report(context, violation.Fact!.Origin!, null, "", dossier.Subject, violation.EventCode);
        return dossier.Moments.Count > 0;
    }
}
