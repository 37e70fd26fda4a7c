using KongChuo.Findings;
using KongChuo.Rules;

namespace KongChuo.Validation;

/// <summary>What one rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Its severity under the profile.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Count">Exact number of findings.</param>
/// <param name="Samples">The first findings by input, record and offset, as many as the options allow.</param>
public sealed record RuleResult(RuleDescriptor Rule, Severity Severity, RuleStatus Status, long Count, IReadOnlyList<Sample> Samples);
