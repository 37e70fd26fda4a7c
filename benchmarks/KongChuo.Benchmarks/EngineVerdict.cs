using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KongChuo.Benchmarks.Inputs;
using KongChuo.Schemas;
using KongChuo.Schemas.Fast;
using NJsonSchema;

namespace KongChuo.Benchmarks;

/// <summary>How fast is it known that all records are valid, by any schema?</summary>
[Reads(LedgerKind.Generic)]
public class EngineVerdict
{
    private SchemaProgram program = null!;
    private FastWalker walker = null!;
    private byte[] padded = null!;
    private JsonSchema peer = null!;
    private LedgerInput ledger = null!;
    private string[] texts = null!;

    [GlobalSetup]
    public async Task SetUp()
    {
        ledger = Ledgers.Of(LedgerKind.Generic);
        texts = ledger.Texts();
        padded = [.. ledger.Bytes, .. new byte[FastWalker.Padding]];
        program = GenericSchema.Compile();
        walker = new FastWalker(FastPlan.Of(program, _ => null));
        peer = await JsonSchema.FromJsonAsync(GenericSchema.DraftSeven());
    }

    [Benchmark(Description = "KongChuo, fast path")]
    public int FastPath()
    {
        var valid = 0;
        foreach (var line in ledger.Lines)
            valid += walker.Accepts(padded.AsSpan(line)) ? 1 : 0;
        return Expect.Records(ledger, valid);
    }

    [Benchmark(Description = "KongChuo, complete engine")]
    public int CompleteEngine()
    {
        var valid = 0;
        foreach (var line in ledger.Lines)
            valid += program.IsValid(ledger.Bytes.AsSpan(line)) ? 1 : 0;
        return Expect.Records(ledger, valid);
    }

    [Benchmark(Description = "NJsonSchema", Baseline = true)]
    public int DraftSevenPeer()
    {
        var valid = 0;
        foreach (var text in texts)
            valid += peer.Validate(text).Count == 0 ? 1 : 0;
        return Expect.Records(ledger, valid);
    }

    [Benchmark(Description = "bare Utf8JsonReader")]
    public long BareReader()
    {
        var tokens = 0L;
        foreach (var line in ledger.Lines)
        {
            var reader = new Utf8JsonReader(ledger.Bytes.AsSpan(line));
            while (reader.Read())
                tokens++;
        }

        return tokens;
    }
}
