using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A suspicion is answered within days.</summary>
internal sealed class KC4125 : KC4125Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var term in dossier.Terms("respond", context.Profile))
        {
            isSubject = true;
            if (term.IsLate(context.AsOf))
                Report(context, term.Beginning.Fact.Origin!, null, "/data/payload/discoveredDate", dossier.Subject, term.Since);
        }

        return isSubject;
    }
}
