using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A missing child, or one persuaded often enough in vain, goes to the joint team in time.</summary>
internal sealed class KC4120 : KC4120Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        var roundsReported = new HashSet<int>();
        foreach (var term in dossier.Terms("escalate-missing", context.Profile).Concat(dossier.Terms("escalate", context.Profile)))
        {
            isSubject = true;
            if (term.IsLate(context.AsOf) && roundsReported.Add(term.Beginning.Round))
                Report(context, term.Beginning.Fact.Origin!, null, "", dossier.Subject, term.Since);
        }

        return isSubject;
    }
}
