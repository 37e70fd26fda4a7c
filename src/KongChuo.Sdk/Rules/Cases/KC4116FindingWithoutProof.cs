using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A finding that ends the search rests on its proof.</summary>
internal sealed class KC4116 : KC4116Rule
{
    private static readonly Dictionary<string, (string Evidence, string? Trace)> Proofs = new(StringComparer.Ordinal)
    {
        ["24"] = ("12", null),
        ["50"] = ("11", "3"),
        ["52"] = ("14", "5"),
    };

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var finding in dossier.All("E206"))
        {
            if (finding.Payload("verificationFinding") is not { } code || (code != "51" && !Proofs.ContainsKey(code)))
                continue;
            isSubject = true;
            if (!IsProven(finding, code, dossier.Before(finding).ToList()))
                Report(context, finding.Fact.Origin!, null, "/data/payload/verificationFinding", dossier.Subject, code);
        }

        return isSubject;
    }

    private static bool IsProven(CaseMoment finding, string code, List<CaseMoment> before)
    {
        if (code == "51")
            return before.Exists(moment => moment.Code == "E204");
        var (evidence, trace) = Proofs[code];
        return before.Append(finding).Any(moment => moment.EvidenceTypes().Contains(evidence))
            || (trace is not null && before.Exists(moment => moment.Code == "E205" && moment.Payload("traceResult") == trace));
    }
}
