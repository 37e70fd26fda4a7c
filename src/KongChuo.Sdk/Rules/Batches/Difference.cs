namespace KongChuo.Rules.Batches;

/// <summary>One row of differences between two ledgers.</summary>
/// <param name="Pointer">JSON Pointer of the row.</param>
/// <param name="RowId">Its id, which is one only within its bulletin.</param>
/// <param name="Identity">Side, child and field: what makes it the same difference in another comparison.</param>
internal sealed record Difference(string Pointer, string? RowId, string Identity);
