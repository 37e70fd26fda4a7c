using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A missing child, or one persuaded often enough in vain, goes to the joint team in time.</summary>
internal sealed class KC4120 : KC4120Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (context.Number("KB-R030.persuasionMin") is not { } least || context.Number("KB-R030.submitWithinDays") is not { } within)
            return false;
        var isSubject = false;
        foreach (var round in dossier.Moments.GroupBy(moment => moment.Round))
        {
            if (Condition(round, least) is not { } condition)
                continue;
            isSubject = true;
            var due = condition.Date.AddDays(within);
            var end = dossier.After(condition).FirstOrDefault(moment => moment.Code is "E410" or "E205" or "E603" or "E604" or "E606" or "E608" or "E702" or "E707" || moment.To is "29" or "60" or "65" or "70" or "90" or "92" or "95");
            if ((end?.Date ?? context.AsOf) > due)
                Report(context, condition.Fact.Origin!, null, "", dossier.Subject, condition.Date);
        }

        return isSubject;
    }

    private static CaseMoment? Condition(IEnumerable<CaseMoment> round, int least)
    {
        var persuasions = 0;
        foreach (var moment in round)
        {
            if (moment.Code == "E402" && ++persuasions == least && moment.To is "30" or "40")
                return moment;
            if (moment is { To: "28", From: not "28" })
                return moment;
        }

        return null;
    }
}
