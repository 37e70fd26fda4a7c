using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validation.Reporting;

namespace KongChuo.Validation;

/// <summary>
/// Counts findings exactly and keeps the first few of each rule in the order of input, record and offset, in whatever
/// order they come.
/// </summary>
internal sealed class FindingCollector
{
    private static readonly Comparer<Entry> InOrder = Comparer<Entry>.Create(Compare);

    private readonly Dictionary<string, RuleTally> tallies = new(StringComparer.Ordinal);
    private readonly Profile profile;
    private readonly int maxSamples;
    private long arrivals;

    /// <summary>Makes an empty collector.</summary>
    /// <param name="profile">The profile that gives the severities and switches rules off.</param>
    /// <param name="maxSamples">How many samples are kept per rule.</param>
    public FindingCollector(Profile profile, int maxSamples)
    {
        this.profile = profile;
        this.maxSamples = maxSamples;
        foreach (var rule in RuleCatalogue.All)
            tallies.Add(rule.Id, new RuleTally(rule));
    }

    /// <summary>How many samples are kept per rule.</summary>
    internal int MaxSamples => maxSamples;

    /// <summary>Takes one finding.</summary>
    /// <param name="inputNumber">0-based number of the input, for the order.</param>
    /// <param name="inputName">The input's name.</param>
    /// <param name="finding">The finding.</param>
    public void Add(int inputNumber, string inputName, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var tally = tallies[finding.Rule];
        tally.Counts = tally.Counts.Plus(finding.Severity);
        tally.Evaluated = true;
        Keep(tally, inputNumber, inputName, finding);
    }

    /// <summary>Takes what was found in the records that follow those of the batch before.</summary>
    internal void Add(int inputNumber, string inputName, FindingBatch batch, long recordsBefore, long linesBefore)
    {
        foreach (var (rule, counts) in batch.Counts)
        {
            tallies[rule].Counts = tallies[rule].Counts.Plus(counts);
            tallies[rule].Evaluated = true;
        }

        foreach (var finding in batch.Samples)
            Keep(tallies[finding.Rule], inputNumber, inputName, finding with { Record = finding.Record + recordsBefore, Line = finding.Line + linesBefore });
    }

    /// <summary>Whether a finding in a record after all those handed over so far may still become a sample. Any thread may ask.</summary>
    internal bool Wants(RuleDescriptor rule) => !tallies[rule.Id].IsFull;

    private void Keep(RuleTally tally, int inputNumber, string inputName, Finding finding)
    {
        if (maxSamples == 0)
            return;
        var entry = new Entry(inputNumber, arrivals++, new Sample(inputName, finding));
        if (tally.Samples.Count == maxSamples && InOrder.Compare(entry, tally.Samples[^1]) >= 0)
            return;
        var place = ~tally.Samples.BinarySearch(entry, InOrder);
        tally.Samples.Insert(place, entry);
        if (tally.Samples.Count > maxSamples)
            tally.Samples.RemoveAt(maxSamples);
        tally.IsFull = tally.Samples.Count == maxSamples;
    }

    /// <summary>Says that a rule judged a subject, whatever it found.</summary>
    /// <param name="rule">The rule.</param>
    public void MarkEvaluated(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        tallies[rule.Id].Evaluated = true;
    }

    /// <summary>Says that a rule had a subject it could not judge.</summary>
    /// <param name="rule">The rule.</param>
    public void MarkNotRun(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        tallies[rule.Id].Missed = true;
    }

    /// <summary>Says that a rule threw on a subject, which it therefore could not judge.</summary>
    /// <param name="rule">The rule.</param>
    public void MarkThrew(RuleDescriptor rule)
    {
        MarkNotRun(rule);
        tallies[rule.Id].Threw = true;
    }

    /// <summary>What became of every rule of the catalogue, by id.</summary>
    /// <returns>The results.</returns>
    public IReadOnlyList<RuleResult> Results() =>
        [.. tallies.Values.OrderBy(tally => tally.Rule.Id, StringComparer.Ordinal).Select(ResultOf)];

    private RuleResult ResultOf(RuleTally tally)
    {
        var status = tally switch
        {
            { Counts.Total: > 0 } => RuleStatus.Failed,
            _ when !profile.IsOn(tally.Rule) => RuleStatus.NotApplicable,
            { Evaluated: true } => RuleStatus.Passed,
            { Missed: true } => RuleStatus.NotRun,
            _ => RuleStatus.NotApplicable,
        };
        var severity = tally.Counts.Gravest ?? profile.SeverityOf(tally.Rule);
        return new RuleResult(tally.Rule, severity, status, tally.Counts, [.. tally.Samples.Select(entry => entry.Sample)]) { HasThrown = tally.Threw };
    }

    private static int Compare(Entry left, Entry right)
    {
        var order = left.Input.CompareTo(right.Input);
        if (order == 0)
            order = Nullable.Compare(left.Sample.Finding.Record, right.Sample.Finding.Record);
        if (order == 0)
            order = Nullable.Compare(left.Sample.Finding.Offset, right.Sample.Finding.Offset);
        return order != 0 ? order : left.Arrival.CompareTo(right.Arrival);
    }

    private readonly record struct Entry(int Input, long Arrival, Sample Sample);

    private sealed class RuleTally(RuleDescriptor rule)
    {
        private volatile bool isFull;

        public RuleDescriptor Rule { get; } = rule;

        public List<Entry> Samples { get; } = [];

        public bool IsFull
        {
            get => isFull;
            set => isFull = value;
        }

        public SeverityCounts Counts { get; set; }

        public bool Evaluated { get; set; }

        public bool Missed { get; set; }

        public bool Threw { get; set; }
    }
}
