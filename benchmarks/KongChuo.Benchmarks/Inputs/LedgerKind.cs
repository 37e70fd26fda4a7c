namespace KongChuo.Benchmarks.Inputs;

/// <summary>What the records are.</summary>
public enum LedgerKind
{
    /// <summary>Records of <c>benchmarks/data/generic-ledger.schema.json</c>.</summary>
    Generic,

    /// <summary>Records of the suspected dropout ledger, L02.</summary>
    SuspectedDropout,
}
