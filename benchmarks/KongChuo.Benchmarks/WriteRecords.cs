using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KongChuo.Benchmarks.Inputs;
using KongChuo.Benchmarks.Plain;
using KongChuo.NewtonsoftJson;
using KongChuo.V1;
using Newtonsoft.Json;

namespace KongChuo.Benchmarks;

/// <summary>How fast do records become bytes?</summary>
[Reads(LedgerKind.SuspectedDropout)]
public class WriteRecords
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly LedgerInput ledger = Ledgers.Of(LedgerKind.SuspectedDropout);
    private readonly ArrayBufferWriter<byte> output = new(1 << 16);
    private readonly Utf8JsonWriter writer = new(Stream.Null, Relaxed);
    private readonly StringWriter text = new();
    private SuspectedDropoutRecord[] records = null!;
    private PlainSuspectedDropout[] plain = null!;

    [GlobalSetup]
    public void SetUp()
    {
        records = [.. ledger.Lines.Select(line => KongChuoJson.Deserialize<SuspectedDropoutRecord>(ledger.Bytes.AsSpan(line)))];
        plain = [.. ledger.Lines.Select(line => System.Text.Json.JsonSerializer.Deserialize(ledger.Bytes.AsSpan(line), PlainJson.Default.PlainSuspectedDropout)!)];
    }

    [Benchmark(Description = "System.Text.Json, generated", Baseline = true)]
    public int SystemTextJson()
    {
        var written = 0;
        foreach (var record in plain)
        {
            output.ResetWrittenCount();
            writer.Reset(output);
            System.Text.Json.JsonSerializer.Serialize(writer, record, PlainJson.Default.PlainSuspectedDropout);
            written += output.WrittenCount > 0 ? 1 : 0;
        }

        return Expect.Records(ledger, written);
    }

    [Benchmark(Description = "KongChuoNewtonsoft.Serialize")]
    public int OnNewtonsoft()
    {
        var written = 0;
        foreach (var record in records)
            written += KongChuoNewtonsoft.Serialize(record).Length > 0 ? 1 : 0;
        return Expect.Records(ledger, written);
    }

    [Benchmark(Description = "KongChuoJson.Serialize")]
    public int Serialize()
    {
        var written = 0;
        foreach (var record in records)
        {
            output.ResetWrittenCount();
            KongChuoJson.Serialize(record, output);
            written += output.WrittenCount > 0 ? 1 : 0;
        }

        return Expect.Records(ledger, written);
    }

    [Benchmark(Description = "LedgerWriter.WriteAsync")]
    public async Task<int> WriteAsync()
    {
        var target = LedgerWriter.Ndjson(Stream.Null);
        foreach (var record in records)
            await target.WriteAsync(record);
        await target.CompleteAsync();
        return records.Length;
    }

    [Benchmark(Description = "Newtonsoft.Json")]
    public int Newtonsoft()
    {
        var written = 0;
        foreach (var record in plain)
        {
            text.GetStringBuilder().Clear();
            using var json = new JsonTextWriter(text) { CloseOutput = false };
            PlainNewtonsoft.Serializer.Serialize(json, record);
            written += text.GetStringBuilder().Length > 0 ? 1 : 0;
        }

        return Expect.Records(ledger, written);
    }
}
