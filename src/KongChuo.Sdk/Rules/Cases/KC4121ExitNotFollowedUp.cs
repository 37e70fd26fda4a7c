using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>After a recognized exit persuasion goes on.</summary>
internal sealed class KC4121 : KC4121Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (dossier.File.State?.Value != "80" || context.Number("KB-R035.continueDays") is not { } days)
            return false;
        var exit = dossier.All("E704").Last();
        var last = dossier.After(exit).LastOrDefault(moment => moment.Code is "E402" or "E411") ?? exit;
        if (context.AsOf > last.Date.AddDays(days))
            Report(context, exit.Fact.Origin!, null, "", dossier.Subject, last.Date);
        return true;
    }
}
