using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>What the panel holds is carried out in time.</summary>
internal sealed class KC4127 : KC4127Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (context.Number("KB-R066.followWithinDays") is not { } within)
            return false;
        var isSubject = false;
        foreach (var opinion in dossier.All("E601"))
        {
            isSubject = true;
            var answer = dossier.After(opinion).FirstOrDefault(moment => moment.Code is "E603" or "E604" or "E608" or "E606" or "E702");
            if ((answer?.Date ?? context.AsOf) > opinion.Date.AddDays(within))
                Report(context, opinion.Fact.Origin!, null, "/data/payload/placementOpinion", dossier.Subject, opinion.Date);
        }

        return isSubject;
    }
}
