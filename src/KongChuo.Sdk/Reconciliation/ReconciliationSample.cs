namespace KongChuo.Reconciliation;

/// <summary>A difference at one child: where it stands on both sides.</summary>
/// <param name="Left">The row of the left side; null when there is none.</param>
/// <param name="Right">The row of the right side; null when there is none.</param>
/// <param name="Fields">JSON Pointers of the fields that differ; empty unless it is a conflict.</param>
public sealed record ReconciliationSample(RosterRow? Left, RosterRow? Right, IReadOnlyList<string> Fields);
