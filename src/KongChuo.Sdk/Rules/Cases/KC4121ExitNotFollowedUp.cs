using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>After a recognized exit persuasion goes on.</summary>
internal sealed class KC4121 : KC4121Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (dossier.File.State?.Value != "80" || dossier.Terms("continue-persuasion", context.Profile).SingleOrDefault() is not { } term)
            return false;
        if (term.IsLate(context.AsOf))
            Report(context, (dossier.All("E704").LastOrDefault() ?? term.Beginning).Fact.Origin!, null, "", dossier.Subject, term.Since);
        return true;
    }
}
