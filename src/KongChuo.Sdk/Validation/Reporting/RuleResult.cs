using KongChuo.Findings;
using KongChuo.Rules;

namespace KongChuo.Validation;

/// <summary>What one rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The gravest severity it found; what the profile gives it when it found nothing.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Counts">Exact numbers of findings. They can differ in severity: an unknown member is a notice under a newer minor.</param>
/// <param name="Samples">The first findings by input, record and offset, as many as the options allow.</param>
public sealed record RuleResult(RuleDescriptor Rule, Severity Severity, RuleStatus Status, SeverityCounts Counts, IReadOnlyList<Sample> Samples)
{
    /// <summary>Exact number of findings.</summary>
    public long Count => Counts.Total;

    /// <summary>Whether the rule threw on a record.</summary>
    public bool HasThrown { get; init; }
}
