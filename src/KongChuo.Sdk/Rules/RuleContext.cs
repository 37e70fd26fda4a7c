using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>What a rule is given beside the record: the date, the profile, and where findings go.</summary>
internal ref struct RuleContext
{
    private readonly List<RuleHit> hits;

    internal RuleContext(DateOnly asOf, ReadOnlySpan<byte> asOfText, Profile profile, List<RuleHit> hits)
    {
        (AsOf, Profile, this.hits) = (asOf, profile, hits);
        AsOfText = asOfText;
    }

    /// <summary>The date the data are judged as of.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The same date as records write it, <c>yyyy-MM-dd</c>.</summary>
    internal ReadOnlySpan<byte> AsOfText { get; }

    /// <summary>The profile in force.</summary>
    public Profile Profile { get; }

    /// <summary>Takes one finding.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="offset">0-based offset in the record of the value, or of the object a missing member belongs to.</param>
    /// <param name="arguments">The arguments, in the order of the rule's JSON.</param>
    public readonly void Report(RuleDescriptor rule, int offset, params FindingArgument[] arguments) => hits.Add(new RuleHit(rule, offset, arguments));
}
