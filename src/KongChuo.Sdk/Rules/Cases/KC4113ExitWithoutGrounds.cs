using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>Exit is recognized on the conditions of the profile, by the county government.</summary>
internal sealed class KC4113 : KC4113Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        foreach (var exit in dossier.All("E704").Where(moment => moment is { IsAllowed: false, From: "50" or "55" }))
        {
            var before = dossier.BeforeInRound(exit).ToList();
            var judged = before.Exists(moment => moment.Code == "E510" && moment.Payload("docType") is "D16" or "D17");
            Report(context, exit.Fact.Origin!, null, "", dossier.Subject, before.Count(moment => moment.Code == "E411"), judged, before.Exists(moment => moment.Code == "E511"));
        }

        return dossier.All("E704").Any();
    }
}
