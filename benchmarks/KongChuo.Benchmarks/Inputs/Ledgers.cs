using System.Globalization;
using KongChuo.Benchmarks.Data;

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
        using var stream = new MemoryStream();
        if (kind == LedgerKind.Generic)
            GenericLedger.Write(stream, Records, Seed);
        else
            new VariedVectors([Resource.Bytes("L02-full.input.json"), Resource.Bytes("L02-minimal.input.json")]).Write(stream, Records, Seed);
        return LedgerInput.Of(stream.ToArray());
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
