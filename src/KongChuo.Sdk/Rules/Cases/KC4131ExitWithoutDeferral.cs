using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>While a recognized exit stands, a deferral or suspension is in force.</summary>
internal sealed class KC4131 : KC4131Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (dossier.File.State?.Value != "80")
            return false;
        if (dossier.Moments.Any(moment => IsInForce(moment, context.AsOf)))
            return true;
        if (dossier.ComesFromElsewhere)
            context.LeaveOut(dossier.File.CaseId);
        else
            Report(context, dossier.All("E704").Last(moment => moment.IsAllowed).Fact.Origin!, null, "", dossier.Subject);
        return true;
    }

    private static bool IsInForce(CaseMoment moment, DateOnly day) =>
        (moment.Code == "E604" || (moment.Code == "E603" && moment.Payload("decision") == "1"))
        && !(moment.PayloadDate("validFrom") > day) && !(moment.PayloadDate("validTo") < day);
}
