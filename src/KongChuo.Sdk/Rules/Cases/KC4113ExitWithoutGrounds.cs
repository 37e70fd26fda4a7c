using KongChuo.Cases;
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
            var before = dossier.BeforeInRound(exit).Where(moment => moment.IsAllowed).ToList();
            var joint = before.Count(moment => moment.Code == "E411");
            var judged = before.Exists(moment => moment.Code == "E510" && moment.Payload("docType") is "D16" or "D17");
            var fulfilled = before.Exists(moment => moment.Code == "E511");
            List<string> missing = [.. Grounds(joint >= context.Number("KB-R033.jointMin"), judged, fulfilled, context), .. Circumstances(exit, before)];
            Report(context, exit.Fact.Origin!, null, "", dossier.Subject, joint, judged, fulfilled, string.Join(", ", missing));
        }

        return dossier.All("E704").Any();
    }

    /// <summary>What the grounds lack, as the profile groups them; ways to choose from are separated by a bar.</summary>
    private static IEnumerable<string> Grounds(bool isJoint, bool judged, bool fulfilled, GroupContext context)
    {
        if (context.Profile.Parameter("KB-R033.grouping")?.ToString() == "RELAXED")
        {
            if (!isJoint && !(judged && fulfilled))
                yield return "E411|" + (judged ? "E511" : fulfilled ? "E510" : "E510+E511");
            yield break;
        }

        if (!isJoint && !judged)
            yield return "E411|E510";
        if (!fulfilled)
            yield return "E511";
    }

    private static IEnumerable<string> Circumstances(CaseMoment exit, List<CaseMoment> before)
    {
        if (before.Select(moment => moment.Payload("studentAttitude")).LastOrDefault(attitude => attitude is not null) != "3")
            yield return "studentAttitude=3";
        if (exit.Fact.At("data.issuer.partyType") != "10")
            yield return "partyType=10";
    }
}
