using KongChuo.Findings;
using KongChuo.Rules;

namespace KongChuo.Validator.Reconcile;

/// <summary>What <c>kongchuo reconcile</c> says.</summary>
/// <param name="Result">What was found.</param>
/// <param name="Kind">The kind of comparison.</param>
/// <param name="AsOf">The date the data are of.</param>
/// <param name="AsOfFromClock">Whether nobody gave it.</param>
/// <param name="Profile">The profile in force.</param>
/// <param name="Language">The language of titles and text.</param>
/// <param name="MaxSamples">How many samples are listed of each kind of difference.</param>
/// <param name="ShowValues">Whether personal values are shown.</param>
/// <param name="Ignored">Files found in folders that are no inputs.</param>
internal sealed record ReconcileReport(
    Reconciliation.Reconciliation Result,
    ComparisonKind Kind,
    DateOnly AsOf,
    bool AsOfFromClock,
    Profile Profile,
    Language Language,
    int MaxSamples,
    bool ShowValues,
    IReadOnlyList<string> Ignored)
{
    /// <summary><c>agree</c>, <c>differ</c> or <c>incomplete</c>.</summary>
    public string Verdict => Result.IsIncomplete ? "incomplete" : Result.Agrees ? "agree" : "differ";
}
