using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A child found at school without an enrollment gets one in time.</summary>
internal sealed class KC4094 : KC4094Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var term in dossier.Terms("set-up-enrollment", context.Profile))
        {
            isSubject = true;
            if (term.IsLate(context.AsOf))
                Report(context, term.Beginning.Fact.Origin!, null, "/data/payload/verificationFinding", dossier.Subject, term.Since);
        }

        return isSubject;
    }
}
