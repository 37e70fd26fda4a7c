namespace KongChuo.Reconciliation;

/// <summary>How many children a field differs for.</summary>
/// <param name="Field">JSON Pointer of the field in a ledger record, for instance <c>/child/residenceDivision</c>.</param>
/// <param name="Count">How many.</param>
public sealed record FieldConflicts(string Field, long Count);
