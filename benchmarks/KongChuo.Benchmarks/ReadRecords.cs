using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KongChuo.Benchmarks.Inputs;
using KongChuo.Benchmarks.Plain;
using KongChuo.NewtonsoftJson;
using KongChuo.V1;
using Newtonsoft.Json;

namespace KongChuo.Benchmarks;

/// <summary>How fast do bytes become records?</summary>
[Reads(LedgerKind.SuspectedDropout)]
public class ReadRecords
{
    private static readonly global::Newtonsoft.Json.JsonSerializer WithConverter = global::Newtonsoft.Json.JsonSerializer.Create(KongChuoNewtonsoft.Settings());

    private readonly LedgerInput ledger = Ledgers.Of(LedgerKind.SuspectedDropout);
    private string[] texts = null!;

    [GlobalSetup]
    public void SetUp() => texts = ledger.Texts();

    [Benchmark(Description = "System.Text.Json, generated", Baseline = true)]
    public int SystemTextJson()
    {
        var read = 0;
        foreach (var line in ledger.Lines)
            read += System.Text.Json.JsonSerializer.Deserialize(ledger.Bytes.AsSpan(line), PlainJson.Default.PlainSuspectedDropout)?.CaseId is null ? 0 : 1;
        return Expect.Records(ledger, read);
    }

    [Benchmark(Description = "KongChuoJson.Deserialize")]
    public int Deserialize()
    {
        var read = 0;
        foreach (var line in ledger.Lines)
            read += KongChuoJson.Deserialize<SuspectedDropoutRecord>(ledger.Bytes.AsSpan(line)).CaseId is null ? 0 : 1;
        return Expect.Records(ledger, read);
    }

    [Benchmark(Description = "LedgerReader.ReadAsync")]
    public async Task<int> ReadAsync()
    {
        var read = 0;
        await foreach (var record in LedgerReader.ReadAsync<SuspectedDropoutRecord>(new MemoryStream(ledger.Bytes, writable: false)))
            read += record.CaseId is null ? 0 : 1;
        return Expect.Records(ledger, read);
    }

    [Benchmark(Description = "Newtonsoft.Json")]
    public int Newtonsoft()
    {
        var read = 0;
        foreach (var text in texts)
        {
            using var reader = new JsonTextReader(new StringReader(text));
            read += PlainNewtonsoft.Serializer.Deserialize<PlainSuspectedDropout>(reader)?.CaseId is null ? 0 : 1;
        }

        return Expect.Records(ledger, read);
    }

    [Benchmark(Description = "KongChuoNewtonsoft.Deserialize")]
    public int OnNewtonsoft()
    {
        var read = 0;
        foreach (var text in texts)
            read += KongChuoNewtonsoft.Deserialize<SuspectedDropoutRecord>(text).CaseId is null ? 0 : 1;
        return Expect.Records(ledger, read);
    }

    [Benchmark(Description = "Newtonsoft.Json with KongChuoConverter")]
    public int Converter()
    {
        var read = 0;
        foreach (var text in texts)
        {
            using var reader = new KongChuoTextReader(text);
            read += WithConverter.Deserialize<SuspectedDropoutRecord>(reader)?.CaseId is null ? 0 : 1;
        }

        return Expect.Records(ledger, read);
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
