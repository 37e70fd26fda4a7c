using System.Buffers;
using System.Globalization;
using KongChuo.Benchmarks.Data;
using KongChuo.Synthetic;

namespace KongChuo.Benchmarks.Inputs;

/// <summary>
/// The inputs of all benchmarks, made when first asked for, the same every time: 10,000 records each, or as many as the environment
/// variable <c>KONGCHUO_BENCHMARK_RECORDS</c> says.
/// </summary>
public static class Ledgers
{
    private const int Seed = 20_251_008;

    private static readonly int Records =
        int.TryParse(Environment.GetEnvironmentVariable("KONGCHUO_BENCHMARK_RECORDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var records)
            ? records
            : 10_000;

    private static readonly Dictionary<(LedgerKind Kind, LedgerShape Shape), LedgerInput> Made = [];

    /// <summary>Finds an input.</summary>
    public static LedgerInput Of(LedgerKind kind, LedgerShape shape = LedgerShape.Valid)
    {
        if (!Made.TryGetValue((kind, shape), out var input))
            Made.Add((kind, shape), input = shape == LedgerShape.Valid ? Valid(kind) : Of(kind).Rewritten(RewriterOf(kind, shape)));
        return input;
    }

    private static LedgerInput Valid(LedgerKind kind)
    {
        if (kind == LedgerKind.SuspectedDropout)
            return SuspectedDropouts();
        using var stream = new MemoryStream();
        GenericLedger.Write(stream, Records, Seed);
        return LedgerInput.Of(stream.ToArray());
    }

    private static LedgerInput SuspectedDropouts()
    {
        var county = new SyntheticCounty(new SyntheticCountyOptions { Seed = Seed, Students = Records, Suspects = Records, AsOf = EndToEnd.AsOf });
        var output = new ArrayBufferWriter<byte>();
        for (var i = 0; i < Records; i++)
            county.WriteRecord(SyntheticLedger.SuspectedDropouts, i, output);
        return LedgerInput.Of(output.WrittenSpan.ToArray());
    }

    private static LedgerFile.LineRewriter RewriterOf(LedgerKind kind, LedgerShape shape) => shape switch
    {
        LedgerShape.Spaced => new RecordRewriter { Spaced = true }.Rewrite,
        LedgerShape.Reversed => new RecordRewriter { Reversed = true }.Rewrite,
        LedgerShape.OnePercentInvalid => new RecordBreaker(DefectsOf(kind), 10, 1, Seed).Rewrite,
        LedgerShape.AllInvalid => new RecordBreaker(DefectsOf(kind), 1000, 5, Seed).Rewrite,
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static Defect[] DefectsOf(LedgerKind kind) =>
        Defect.ReadAll(Resource.Bytes(kind == LedgerKind.Generic ? "generic-ledger.defects.json" : "suspected-dropout.defects.json"));
}
