using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>What the panel holds is carried out in time.</summary>
internal sealed class KC4127 : KC4127Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var term in dossier.Terms("carry-out-opinion", context.Profile))
        {
            isSubject = true;
            if (term.IsLate(context.AsOf))
                Report(context, term.Beginning.Fact.Origin!, null, "/data/payload/placementOpinion", dossier.Subject, term.Since);
        }

        return isSubject;
    }
}
