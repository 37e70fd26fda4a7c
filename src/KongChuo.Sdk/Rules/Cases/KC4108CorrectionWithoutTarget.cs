using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A correction corrects something.</summary>
internal sealed class KC4108 : KC4108Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (dossier.File.State is null)
            return false;
        foreach (var violation in dossier.Violations(CaseViolationKind.CorrectsNothing))
            Report(context, violation.Fact!.Origin!, null, "/data/corrects", dossier.Subject);
        return dossier.All("E709").Any();
    }
}
