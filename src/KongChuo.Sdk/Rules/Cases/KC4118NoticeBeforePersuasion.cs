using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>The return notice comes after repeated persuasion in the round.</summary>
internal sealed class KC4118 : KC4118Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (context.Number("KB-R051.minBeforeNotice") is not { } least)
            return false;
        var isSubject = false;
        foreach (var notice in dossier.All("E502"))
        {
            isSubject = true;
            var actual = dossier.BeforeInRound(notice).Count(moment => moment.Code == "E402");
            if (actual < least)
                Report(context, notice.Fact.Origin!, null, "", dossier.Subject, actual);
        }

        return isSubject;
    }
}
