using KongChuo.Findings;
using KongChuo.Rules;

namespace KongChuo.Validation.Reporting;

/// <summary>
/// Findings of some consecutive records of one input, on their way to the collector: exact counts, and samples while samples are
/// wanted. Records and lines are numbered from the batch's first.
/// </summary>
internal sealed class FindingBatch
{
    private readonly Dictionary<string, SeverityCounts> counts = new(StringComparer.Ordinal);
    private readonly List<Finding> samples = [];

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => counts.Count == 0;

    /// <summary>The number of findings of each rule.</summary>
    public IReadOnlyDictionary<string, SeverityCounts> Counts => counts;

    /// <summary>The first findings of each rule, in the order of the records.</summary>
    public IReadOnlyList<Finding> Samples => samples;

    /// <summary>Counts findings and says how many of their rule there were before.</summary>
    public long Count(RuleDescriptor rule, Severity severity, long number)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, rule.Id, out _);
        var before = count.Total;
        count = count.Plus(severity, number);
        return before;
    }

    /// <summary>Keeps a finding that was counted.</summary>
    public void Keep(Finding finding) => samples.Add(finding);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        counts.Clear();
        samples.Clear();
    }
}
