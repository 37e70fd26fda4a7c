namespace KongChuo.Cases;

/// <summary>The corrections (E709) among the events of a case: each is applied to the event it names, once those that correct it have been applied to itself.</summary>
internal sealed class CaseCorrections(IReadOnlyList<CaseFact> facts)
{
    private readonly Dictionary<(string, string), CaseFact> byId = facts.ToDictionary(fact => (fact.Source, fact.Id));
    private readonly ILookup<(string, string?), CaseFact> byTarget = facts.Where(IsCorrection).ToLookup(Target);

    /// <summary>Applies them, in the order of the events.</summary>
    /// <returns>Those that correct nothing.</returns>
    public List<CaseFact> Apply()
    {
        var failed = new List<CaseFact>();
        var begun = new HashSet<CaseFact>();
        foreach (var correction in facts.Where(IsCorrection))
        {
            var waiting = new Stack<(CaseFact Correction, bool IsReady)>([(correction, false)]);
            while (waiting.TryPop(out var next))
            {
                if (next.IsReady)
                {
                    if (!TryApply(next.Correction))
                        failed.Add(next.Correction);
                }
                else if (begun.Add(next.Correction))
                {
                    waiting.Push((next.Correction, true));
                    foreach (var own in byTarget[(next.Correction.Source, next.Correction.Id)].Reverse())
                        waiting.Push((own, false));
                }
            }
        }

        return failed;
    }

    private static bool IsCorrection(CaseFact fact) => fact.Code == "E709";

    private static (string Source, string? Id) Target(CaseFact correction) => (correction.Source, correction.At("data.corrects"));

    private bool TryApply(CaseFact correction) =>
        Target(correction) is (var source, { } id) && byId.TryGetValue((source, id), out var target)
        && correction.At("data.payload.field") is { } pointer && target.Correct(pointer, correction);
}
