using KongChuo.Cases;

namespace KongChuo.Tests.Cases.Walks;

/// <summary>The replay a second time: order, repeats, corrections, judgment, as the specification tells them.</summary>
internal sealed class ModelReplay
{
    private readonly List<string> steps = [];
    private readonly List<string> violations = [];
    private readonly ModelContext context = new();
    private string state = "00";

    public ModelReplay(IEnumerable<ModelEvent> events)
    {
        var all = WithoutRepeats(InOrder(events.Select(item => item.Copy())));
        var isDone = new HashSet<ModelEvent>();
        var ofEach = all.Where(item => item.Code == "E709").ToLookup(item => (item.Source, item.Text("/data/corrects")));
        foreach (var correction in all.Where(item => item.Code == "E709"))
            Correct(correction, all, ofEach, isDone);
        var highest = new Dictionary<string, long>();
        foreach (var item in InOrder(all))
        {
            if (item.Sequence != highest.GetValueOrDefault(item.Source) + 1)
                Violate(CaseViolationKind.SequenceBroken, item);
            highest[item.Source] = Math.Max(highest.GetValueOrDefault(item.Source), item.Sequence);
            Judge(item);
        }
    }

    /// <summary>Everything two replays have to agree on; violations without regard to order.</summary>
    public string Told => Tell(state, context.Persuasions, context.JointPersuasions, context.Relapses, steps, violations);

    /// <summary>The same of the SDK's replay.</summary>
    public static string Tell(CaseFile file) => Tell(file.State?.Value ?? "00", file.Persuasions, file.JointPersuasions, file.Relapses, file.Steps.Select(Line), file.Violations.Select(Line));

    /// <summary>A violation in words.</summary>
    public static string Line(CaseViolation violation) => $"{violation.Kind} {violation.EventCode} {violation.EventId}{(IsAboutTheEventAlone(violation.Kind) ? "" : " " + violation.State)}";

    private static string Line(CaseStep step) => $"{step.EventCode} {step.EventId} {step.Time.UtcTicks} {step.From} {step.To}";

    private static string Tell(string state, int persuasions, int joint, int relapses, IEnumerable<string> steps, IEnumerable<string> violations) =>
        $"{state} {persuasions} {joint} {relapses}\n{string.Join('\n', steps)}\n-\n{string.Join('\n', violations.Order(StringComparer.Ordinal))}";

    private static bool IsAboutTheEventAlone(CaseViolationKind kind) => kind is CaseViolationKind.CameTwice or CaseViolationKind.IdUsedTwice or CaseViolationKind.CorrectsNothing;

    /// <summary>By time; of those of one moment, each source's in its sequence, and of what the sources have next, what was recorded first.</summary>
    private static List<ModelEvent> InOrder(IEnumerable<ModelEvent> events)
    {
        var order = new List<ModelEvent>();
        foreach (var moment in events.GroupBy(item => item.Time).OrderBy(group => group.Key))
        {
            var waiting = moment.GroupBy(item => item.Source).Select(source => new Queue<ModelEvent>(
                source.OrderBy(item => item.Sequence).ThenBy(item => item.Recorded).ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.ToJson(), StringComparer.Ordinal))).ToList();
            while (waiting.Count > 0)
            {
                var next = waiting.OrderBy(queue => queue.Peek().Recorded).ThenBy(queue => queue.Peek().Source, StringComparer.Ordinal).First();
                order.Add(next.Dequeue());
                if (next.Count == 0)
                    waiting.Remove(next);
            }
        }

        return order;
    }

    private List<ModelEvent> WithoutRepeats(List<ModelEvent> events)
    {
        var kept = new List<ModelEvent>();
        var seen = new Dictionary<(string, string), HashSet<string>>();
        foreach (var item in events)
        {
            if (seen.TryAdd((item.Source, item.Id), [item.ToJson()]))
                kept.Add(item);
            else
                Violate(seen[(item.Source, item.Id)].Add(item.ToJson()) ? CaseViolationKind.IdUsedTwice : CaseViolationKind.CameTwice, item);
        }

        return kept;
    }

    /// <summary>A correction that was itself corrected is corrected before it corrects.</summary>
    private void Correct(ModelEvent correction, List<ModelEvent> all, ILookup<(string, string?), ModelEvent> ofEach, HashSet<ModelEvent> isDone)
    {
        if (!isDone.Add(correction))
            return;
        foreach (var other in ofEach[(correction.Source, correction.Id)])
            Correct(other, all, ofEach, isDone);
        var target = all.Find(item => item.Source == correction.Source && item.Id == correction.Text("/data/corrects"));
        if (target is null || correction.Payload("field") is not { } field || !target.Correct(field, correction.Raw("/data/payload/newValue")))
            Violate(CaseViolationKind.CorrectsNothing, correction);
    }

    private void Judge(ModelEvent item)
    {
        if (ModelIssuers.Of(item.Code) is { Length: > 0 } issuers && item.Text("/data/issuer/partyType") is { } issuer && !issuers.Contains(issuer))
            Violate(CaseViolationKind.WrongIssuer, item);
        if (item.Text("/data/stateBefore") is { } before && before != state)
            Violate(CaseViolationKind.StateBeforeDiffers, item);
        var to = ModelMachine.IsAllowed(item.Code, state) ? ModelMachine.After(item.Code, state, context, item) : null;
        if (to is null)
        {
            Violate(ModelMachine.IsAllowed(item.Code, state) ? CaseViolationKind.ConditionNotMet : CaseViolationKind.NotAllowed, item);
            return;
        }

        steps.Add($"{item.Code} {item.Id} {item.Time.UtcTicks} {state} {to}");
        context.Take(item, to != state);
        state = to;
        if (item.Text("/data/stateAfter") is { } after && after != state)
            Violate(CaseViolationKind.StateAfterDiffers, item);
    }

    private void Violate(CaseViolationKind kind, ModelEvent item) => violations.Add($"{kind} {item.Code} {item.Id}{(IsAboutTheEventAlone(kind) ? "" : " " + state)}");
}
