using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A lead on child labor is handled: dismissal ordered in time, then followed up.</summary>
internal sealed class KC4126 : KC4126Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (context.Number("KB-R065.handleWithinDays") is not { } within)
            return false;
        var isSubject = false;
        foreach (var lead in dossier.All("E412"))
        {
            isSubject = true;
            var found = lead.PayloadDate("foundDate") ?? lead.Date;
            var handled = dossier.After(lead).Where(moment => moment.Code == "E413").ToList();
            var dismissed = handled.Find(moment => moment.PayloadTexts("laborActions").Contains("1"));
            var isFollowedUp = handled.Exists(moment => moment.PayloadTexts("laborActions").Contains("6"));
            if (context.AsOf > found.AddDays(within) && (dismissed is null || dismissed.Date > found.AddDays(within) || !isFollowedUp))
                Report(context, lead.Fact.Origin!, null, "/data/payload/foundDate", dossier.Subject, found);
        }

        return isSubject;
    }
}
