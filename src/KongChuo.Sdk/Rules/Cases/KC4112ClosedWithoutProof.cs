using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A closing rests on what its reason asks for.</summary>
internal sealed class KC4112 : KC4112Rule
{
    private static readonly string[] Returned = ["01", "07", "08", "09", "12", "17"];

    /// <summary>Evidence that stands for reasons other than return: any one of them will do.</summary>
    private static readonly Dictionary<string, string[]> Evidence = new(StringComparer.Ordinal)
    {
        ["04"] = ["12"],
        ["05"] = ["11"],
        ["06"] = ["14"],
    };

    /// <summary>Results of a police trace (KC-TRACE) that stand for the same reasons.</summary>
    private static readonly Dictionary<string, string[]> Traces = new(StringComparer.Ordinal)
    {
        ["04"] = ["4"],
        ["05"] = ["3"],
        ["06"] = ["5", "6"],
    };

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var closing in dossier.All("E702"))
        {
            isSubject = true;
            var reason = closing.Payload("closeReason")!;
            foreach (var missing in Returned.Contains(reason) ? MissingOfReturn(dossier, closing, context) : MissingOfProof(dossier, closing, reason))
                Report(context, closing.Fact.Origin!, null, "/data/payload/closeReason", dossier.Subject, reason, missing);
        }

        return isSubject;
    }

    private static IEnumerable<string> MissingOfReturn(CaseDossier dossier, CaseMoment closing, GroupContext context)
    {
        var before = dossier.BeforeInRound(closing).ToList();
        if (!before.Exists(moment => moment.Code is "E607" or "E211") && before.FirstOrDefault(moment => moment.Code == "E202" && moment.Payload("enrollmentQueryResult") is "1" or "2") is null)
            yield return "E607";
        if (!before.Exists(moment => moment.Code is "E606" or "E608"))
            yield return "E606/E608";
        if (before.FindLast(moment => moment.Code == "E606")?.PayloadDate("returnDate") is { } returned && context.Number("KB-R032.stabilityDays") is { } days && closing.Date < returned.AddDays(days))
            yield return "stabilityDays";
    }

    private static IEnumerable<string> MissingOfProof(CaseDossier dossier, CaseMoment closing, string reason)
    {
        if (!Evidence.TryGetValue(reason, out var types))
            yield break;
        var told = dossier.Before(closing).Append(closing).ToList();
        if (!told.Exists(moment => moment.EvidenceTypes().Intersect(types).Any()) && !told.Exists(moment => moment.Code == "E205" && Traces[reason].Contains(moment.Payload("traceResult"))))
            yield return "evidence " + string.Join('/', types);
    }
}
