using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>Home teaching follows an opinion that the child cannot attend school.</summary>
internal sealed class KC4119 : KC4119Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var placed in dossier.All("E608").Where(moment => moment.Payload("placement.placementType") == "06"))
        {
            isSubject = true;
            if (!dossier.Before(placed).Any(moment => moment.Code == "E601" && moment.Payload("canAttendRegular") == "false"))
                Report(context, placed.Fact.Origin!, null, "/data/payload/placement/placementType", dossier.Subject);
        }

        return isSubject;
    }
}
