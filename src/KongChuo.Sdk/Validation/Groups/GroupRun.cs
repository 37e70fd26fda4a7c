using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Rules.Groups;
using KongChuo.Spill;

namespace KongChuo.Validation.Groups;

/// <summary>Goes through all facts in order and lets the rules judge each set of those that belong together.</summary>
internal sealed class GroupRun(IReadOnlyList<GroupRule> rules, GroupContext context, FindingCollector collector)
{
    private readonly ILookup<byte, GroupRule> byGroup = rules.ToLookup(rule => rule.Group.Number);

    /// <summary>Runs the rules.</summary>
    /// <exception cref="IOException">Facts that were spilled cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public void Run(FactRun facts, CancellationToken cancellation)
    {
        var set = new List<Fact>();
        byte group = 0;
        byte[] key = [];
        while (facts.MoveNext())
        {
            var entry = new FactEntry(facts.Current);
            if (set.Count > 0 && (entry.Group != group || !entry.Key.SequenceEqual(key)))
                Judge(group, key, set);
            if (set.Count == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                (group, key) = (entry.Group, entry.Key.ToArray());
            }

            set.Add(new Fact(entry));
        }

        if (set.Count > 0)
            Judge(group, key, set);
    }

    private void Judge(byte group, byte[] key, List<Fact> facts)
    {
        var set = new FactSet(System.Text.Encoding.UTF8.GetString(key), [.. facts]);
        facts.Clear();
        foreach (var rule in byGroup[group])
        {
            try
            {
                if (rule.Check(set, context))
                    collector.MarkEvaluated(rule.Descriptor);
            }
            catch (Exception exception) when (exception is not (OutOfMemoryException or IOException))
            {
                context.Discard();
                collector.MarkThrew(rule.Descriptor);
                context.Report(RuleCatalogue.KC9001, set.Facts[0], "", null, new FindingArgument("failedRule", rule.Descriptor.Id), new FindingArgument("exception", exception.GetType().Name));
            }

            context.Accept();
        }
    }
}
