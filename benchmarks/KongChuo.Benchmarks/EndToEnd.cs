using BenchmarkDotNet.Attributes;
using KongChuo.Benchmarks.Inputs;
using KongChuo.Rules;
using KongChuo.Validation;

namespace KongChuo.Benchmarks;

/// <summary>How fast does the whole validator go from bytes to a report, in memory?</summary>
[Reads(LedgerKind.SuspectedDropout)]
public class EndToEnd
{
    /// <summary>The day the records are made and judged as of.</summary>
    internal static readonly DateOnly AsOf = new(2025, 10, 8);

    private static readonly ValidationOptions Options = new() { AsOf = AsOf };

    private KongChuoValidator validator = null!;

    [Params(LedgerShape.Valid, LedgerShape.Spaced, LedgerShape.Reversed, LedgerShape.OnePercentInvalid, LedgerShape.AllInvalid)]
    public LedgerShape Shape { get; set; }

    [GlobalSetup]
    public void SetUp() => validator = KongChuoValidator.For(SpecVersion.V1_0, Profile.Core);

    [Benchmark(Description = "ValidateAsync")]
    public Task<int> Validate() => RunAsync(validator, Ledgers.Of(LedgerKind.SuspectedDropout, Shape));

    /// <summary>Judges a ledger and counts its records.</summary>
    internal static async Task<int> RunAsync(KongChuoValidator validator, LedgerInput ledger)
    {
        var input = new ValidationInput("L02.ndjson", InputFormat.Ndjson, () => new MemoryStream(ledger.Bytes, writable: false));
        var report = await validator.ValidateAsync([input], Options);
        return Expect.Records(ledger, (int)report.Inputs[0].Records);
    }
}
