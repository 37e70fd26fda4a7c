namespace KongChuo.Benchmarks.Inputs;

/// <summary>Says which ledger the benchmarks of a class go through once per operation; their <c>Shape</c>, if they have one, says how it is written.</summary>
/// <param name="kind">The ledger.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadsAttribute(LedgerKind kind) : Attribute
{
    /// <summary>The ledger.</summary>
    public LedgerKind Kind => kind;
}
