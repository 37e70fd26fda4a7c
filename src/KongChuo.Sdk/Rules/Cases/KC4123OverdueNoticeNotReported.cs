using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A return notice that expires without a return is reported to the township.</summary>
internal sealed class KC4123 : KC4123Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var term in dossier.Terms("report-expired-notice", context.Profile))
        {
            isSubject = true;
            if (term.IsLate(context.AsOf))
                Report(context, term.Beginning.Fact.Origin!, null, "/data/payload/servedDate", dossier.Subject, term.Since);
        }

        return isSubject;
    }
}
