using BenchmarkDotNet.Attributes;
using KongChuo.Benchmarks.Inputs;
using KongChuo.Schemas;

namespace KongChuo.Benchmarks;

/// <summary>What does it cost to say everything that is wrong, where it is?</summary>
[Reads(LedgerKind.Generic)]
public class EngineFaults
{
    private readonly SchemaResult result = new();
    private SchemaProgram program = null!;
    private LedgerInput ledger = null!;

    [Params(LedgerShape.Valid, LedgerShape.OnePercentInvalid, LedgerShape.AllInvalid)]
    public LedgerShape Shape { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        ledger = Ledgers.Of(LedgerKind.Generic, Shape);
        program = GenericSchema.Compile();
    }

    [Benchmark(Description = "verdict, then every fault of the invalid", Baseline = true)]
    public int VerdictFirst()
    {
        var faults = 0;
        foreach (var line in ledger.Lines)
        {
            var record = ledger.Bytes.AsSpan(line);
            if (!program.IsValid(record))
                faults += FaultsOf(record);
        }

        return Checked(faults);
    }

    [Benchmark(Description = "every fault at once")]
    public int Diagnose()
    {
        var faults = 0;
        foreach (var line in ledger.Lines)
            faults += FaultsOf(ledger.Bytes.AsSpan(line));
        return Checked(faults);
    }

    private int FaultsOf(ReadOnlySpan<byte> record) => program.Diagnose(record, result) ? 0 : result.Faults.Count;

    private int Checked(int faults) => Shape switch
    {
        LedgerShape.Valid => Expect.Number(0, faults),
        LedgerShape.AllInvalid => Expect.Number(5 * ledger.Records, faults),
        _ => faults,
    };
}
