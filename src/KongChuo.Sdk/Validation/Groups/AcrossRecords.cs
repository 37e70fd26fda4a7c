using KongChuo.Rules;
using KongChuo.Rules.Groups;
using KongChuo.Spill;
using KongChuo.Validation.Packages;
using KongChuo.Validation.Records;

namespace KongChuo.Validation.Groups;

/// <summary>The part of a run after the last record: the rules that look across records, or why they were not run.</summary>
internal sealed class AcrossRecords(RecordPlans plans, ValidationOptions options, Profile profile, FindingCollector collector, List<NotChecked> notChecked)
{
    private const string What = "across-records";

    /// <summary>Whether all rules were run, or there was nothing for them.</summary>
    public bool HasRun { get; private set; }

    /// <summary>Runs them.</summary>
    public void Run(FactSorter facts, IReadOnlyList<InputResult> inputs, bool isInterrupted, CancellationToken cancellation)
    {
        if (isInterrupted || options.RecordsOnly)
        {
            Refuse(options.RecordsOnly ? NotCheckedReason.NotAskedFor : NotCheckedReason.Interrupted);
            return;
        }

        var context = new GroupContext(options.AsOf, profile, MemberContents.Of(inputs), facts.Kinds, (input, finding) => collector.Add(input, inputs[input].Name, finding));
        try
        {
            new GroupRun(plans.GroupRules, context, collector).Run(facts.Sort(), cancellation);
            HasRun = true;
            if (context.LeftOut > 0)
                notChecked.Add(new NotChecked("cases", NotCheckedReason.BeginsEarlier, context.LeftOut));
        }
        catch (OperationCanceledException)
        {
            Refuse(NotCheckedReason.Interrupted);
        }
        catch (IOException)
        {
            Refuse(NotCheckedReason.SpillFailed);
        }
    }

    private void Refuse(NotCheckedReason reason)
    {
        foreach (var rule in plans.GroupRules)
            collector.MarkNotRun(rule.Descriptor);
        notChecked.Add(new NotChecked(What, reason, plans.GroupRules.Count));
    }
}
