using System.Text;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Rules.Groups;
using KongChuo.Spill;

namespace KongChuo.Validation.Groups;

/// <summary>Goes through all facts in order and lets the rules judge each set of those that belong together.</summary>
internal sealed class GroupRun
{
    /// <summary>Of a group that is only the background of others.</summary>
    private static readonly GroupRules NoRules = new(FactGroups.Batch, []);

    private readonly GroupContext context;
    private readonly FindingCollector collector;
    private readonly Dictionary<byte, GroupRules> byGroup;

    public GroupRun(IReadOnlyList<GroupRule> rules, GroupContext context, FindingCollector collector)
    {
        (this.context, this.collector) = (context, collector);
        byGroup = rules.GroupBy(rule => rule.Group).ToDictionary(item => item.Key.Number, item => new GroupRules(item.Key, [.. item]));
    }

    /// <summary>Runs the rules.</summary>
    /// <exception cref="IOException">Facts that were spilled cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public void Run(FactRun facts, CancellationToken cancellation)
    {
        var first = new FactChunk();
        var set = new List<Fact>();
        while (facts.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            var entry = new FactEntry(facts.Current);
            if (!first.IsEmpty && !entry.IsTogetherWith(new FactEntry(first.Bytes)))
                Judge(first, set);
            if (first.IsEmpty)
            {
                facts.Current.CopyTo(first.Take(facts.Current.Length));
                continue;
            }

            if (set.Count == 0)
                set.Add(new Fact(new FactEntry(first.Bytes)));
            set.Add(new Fact(entry));
        }

        if (!first.IsEmpty)
            Judge(first, set);
    }

    /// <summary>Judges a set of which the first fact is kept as it was read, and all are in the list if there are others.</summary>
    private void Judge(FactChunk first, List<Fact> facts)
    {
        var entry = new FactEntry(first.Bytes);
        if (entry.Group == FactGroups.Batch.Number)
            NoteHeaders(facts.Count > 0 ? facts : [new Fact(entry)]);
        if (!byGroup.TryGetValue(entry.Group, out var rules))
            rules = NoRules;
        if (facts.Count > 0 || rules.Group.IsOfInterestAlone(KindNumbers.At(entry.Kind)))
            Judge(rules, new FactSet(Encoding.UTF8.GetString(entry.Key[KeyHash.Length..]), facts.Count > 0 ? [.. facts] : [new Fact(entry)]));
        else
            rules.PassOver(KindNumbers.At(entry.Kind), collector);
        first.Clear();
        facts.Clear();
    }

    private void NoteHeaders(List<Fact> facts)
    {
        foreach (var header in facts.Where(fact => fact.Kind.Group == "batch"))
            context.Note(header);
    }

    private void Judge(GroupRules rules, FactSet set)
    {
        foreach (var rule in rules.Rules)
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
                context.Report(RuleCatalogue.KC9001, set.Facts[0], null, "", null, new FindingArgument("failedRule", rule.Descriptor.Id), new FindingArgument("exception", exception.GetType().Name));
            }

            context.Accept();
        }
    }

    private sealed record GroupRules(FactGroup Group, IReadOnlyList<GroupRule> Rules)
    {
        private readonly HashSet<RecordKind> passedOver = [];

        /// <summary>A fact alone under its key repeats nothing: the rules about repetition have judged it.</summary>
        public void PassOver(RecordKind kind, FindingCollector collector)
        {
            if (!passedOver.Add(kind))
                return;
            foreach (var rule in Rules.Where(rule => rule.IsAboutRepetition && rule.Descriptor.AppliesToKind(kind.Id)))
                collector.MarkEvaluated(rule.Descriptor);
        }
    }
}
