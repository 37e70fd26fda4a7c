namespace KongChuo.Reconciliation;

/// <summary>One kind of difference: how often, and the first of them.</summary>
/// <param name="Count">How often; exact.</param>
/// <param name="Samples">The first of them, no more than asked for.</param>
public sealed record ReconciliationDifference(long Count, IReadOnlyList<ReconciliationSample> Samples);
