namespace KongChuo.Validation.Records;

/// <summary>Which rules had something to judge in the records of one kind.</summary>
internal sealed class PlanTally(RecordPlan plan)
{
    /// <summary>Whether a record came as far as the layers after the schema.</summary>
    public bool Judged { get; set; }

    /// <summary>Whether a record did not.</summary>
    public bool Skipped { get; set; }

    /// <summary>For each rule of the plan, whether it judged a record.</summary>
    public bool[] Evaluated { get; } = new bool[plan.Rules.Length];

    /// <summary>For each rule of the plan, whether it threw on a record.</summary>
    public bool[] Threw { get; } = new bool[plan.Rules.Length];

    /// <summary>Tells the collector.</summary>
    public void Tell(RecordSink sink)
    {
        foreach (var rule in plan.ValueRules)
        {
            if (Judged)
                sink.MarkEvaluated(rule);
            if (Skipped)
                sink.MarkNotRun(rule);
        }

        foreach (var rule in plan.GroupRules)
        {
            if (Skipped)
                sink.MarkNotRun(rule.Descriptor);
        }

        for (var i = 0; i < plan.Rules.Length; i++)
        {
            if (Evaluated[i])
                sink.MarkEvaluated(plan.Rules[i].Descriptor);
            if (Skipped)
                sink.MarkNotRun(plan.Rules[i].Descriptor);
            if (Threw[i])
                sink.MarkThrew(plan.Rules[i].Descriptor);
        }
    }
}
