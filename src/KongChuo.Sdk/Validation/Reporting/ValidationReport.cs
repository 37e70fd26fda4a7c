using KongChuo.Completeness;
using KongChuo.Rules;

namespace KongChuo.Validation;

/// <summary>What a validation found, complete: every rule of the catalogue, every input, and what was not checked.</summary>
public sealed class ValidationReport
{
    /// <summary>The date the data were judged as of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The profile in force.</summary>
    public required Profile Profile { get; init; }

    /// <summary>The verdict over all layers.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The verdict on form alone: layers KC1 and KC2.</summary>
    public required Verdict StructureVerdict { get; init; }

    /// <summary>How complete the data are; null where the validator was made without requirements. It does not touch <see cref="Verdict"/>.</summary>
    public CompletenessResult? Completeness { get; init; }

    /// <summary>The inputs, in order.</summary>
    public required IReadOnlyList<InputResult> Inputs { get; init; }

    /// <summary>Every rule of the catalogue, by id.</summary>
    public required IReadOnlyList<RuleResult> Rules { get; init; }

    /// <summary>What was not checked, and why.</summary>
    public required IReadOnlyList<NotChecked> NotChecked { get; init; }

    /// <summary>Whether an input or a whole rule was left unchecked: an input that is missing, unreadable, over a limit or
    /// interrupted, or a rule that threw on every subject.</summary>
    public required bool IsIncomplete { get; init; }

    /// <summary>Number of findings of a severity, over all rules.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The exact count.</returns>
    public long Count(Findings.Severity severity) => Rules.Sum(rule => rule.Counts.Of(severity));
}
