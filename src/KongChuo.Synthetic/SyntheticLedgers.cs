namespace KongChuo.Synthetic;

/// <summary>What the specification calls the ledgers.</summary>
public static class SyntheticLedgers
{
    private static readonly SyntheticLedger[] Ledgers = [SyntheticLedger.AgeEligibleChildren, SyntheticLedger.SuspectedDropouts, SyntheticLedger.Dropouts];

    /// <summary>Every ledger, in the order of their ids.</summary>
    public static IReadOnlyList<SyntheticLedger> All => Ledgers;

    /// <summary>The id of a ledger in the specification.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns><c>L01</c>, <c>L02</c> or <c>L03</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ledger.</exception>
    public static string Id(this SyntheticLedger ledger) => ledger switch
    {
        SyntheticLedger.AgeEligibleChildren => "L01",
        SyntheticLedger.SuspectedDropouts => "L02",
        SyntheticLedger.Dropouts => "L03",
        _ => throw new ArgumentOutOfRangeException(nameof(ledger), ledger, "There is no such ledger."),
    };
}
