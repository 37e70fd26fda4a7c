using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>Guardians are criticized or ordered to correct only where the last verification before found no lawful reason.</summary>
internal sealed class KC4201 : KC4201Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var measure in dossier.Moments.Where(moment => moment.Code is "E504" or "E505"))
        {
            if (dossier.BeforeInRound(measure).LastOrDefault(moment => moment.Code == "E206")?.Payload("justifiedReason") is not { } justified)
                continue;
            isSubject = true;
            if (justified == "true")
                Report(context, measure.Fact.Origin!, null, "/type", dossier.Subject);
        }

        return isSubject;
    }
}
