namespace KongChuo.Benchmarks.Inputs;

/// <summary>Stops a benchmark that is fast because it is wrong.</summary>
internal static class Expect
{
    /// <summary>Passes a count on when every record was counted.</summary>
    public static int Records(LedgerInput ledger, int counted) => Number(ledger.Records, counted);

    /// <summary>Passes a count on when it is the one expected.</summary>
    public static int Number(int expected, int counted) =>
        counted == expected ? counted : throw new InvalidOperationException($"{counted} counted, {expected} expected.");
}
