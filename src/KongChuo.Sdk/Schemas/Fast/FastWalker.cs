using System.Runtime.CompilerServices;
using KongChuo.Json;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// The fast path: one pass over the raw bytes of a record that checks the JSON grammar, UTF-8, duplicate names, the schema and
/// the annotations' checks together. It says yes or gives up, and it says yes only where the gate and the complete engine
/// would find nothing. Where it gives up they decide, and they alone describe faults. What it takes for granted: which
/// member follows which (predicted, and right nearly always), that strings have no escapes, that numbers are plain.
/// One object serves one thread.
/// </summary>
/// <remarks>
/// The hot methods are compiled fully at once: most runs are over before the runtime would find out that they are hot.
///
/// Pointers run over a buffer that ends with at least <see cref="Padding"/> zero bytes. A zero byte ends every loop: it is no
/// quote, digit, white space or bracket. So a record is walked without knowing its end, which is compared afterwards.
/// </remarks>
internal sealed unsafe partial class FastWalker
{
    /// <summary>Readable zero bytes that must follow the last record of a buffer.</summary>
    public const int Padding = 128;

    private const int MaxDepth = 60;
    private const int MaxPositions = 4096;

    private readonly FastPlan plan;
    private readonly int[] predictions;
    private readonly AcceptCache[] caches;
    private readonly CapturedValue[] captures;
    private readonly long[] positions = new long[MaxPositions];
    private byte* origin;
    private int depth;
    private int firstFree;

    public FastWalker(FastPlan plan)
    {
        this.plan = plan;
        predictions = new int[plan.Predictions];
        Array.Fill(predictions, -1);
        caches = [.. Enumerable.Range(0, plan.Caches).Select(_ => new AcceptCache())];
        captures = new CapturedValue[plan.Slots];
    }

    /// <summary>The values of the captured pointers of the record accepted last.</summary>
    public ReadOnlySpan<CapturedValue> Captures => captures;

    /// <summary>Walks a record.</summary>
    /// <param name="record">The record, in a buffer padded as the remarks say.</param>
    /// <returns>True when nothing is wrong with it; false when the complete engine must look.</returns>
    public bool Accepts(ReadOnlySpan<byte> record) => Accepts(record, record.Length);

    /// <summary>Walks a record that a buffer begins with.</summary>
    /// <param name="buffer">The record and at least the padding the remarks ask for.</param>
    /// <param name="length">The record's length in bytes.</param>
    /// <returns>True when nothing is wrong with it; false when the complete engine must look.</returns>
    public bool Accepts(ReadOnlySpan<byte> buffer, int length)
    {
        fixed (byte* start = buffer)
            return Accepts(start, length);
    }

    /// <summary>Walks a record.</summary>
    /// <param name="start">Its first byte, in a buffer padded as the remarks say.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>True when nothing is wrong with it; false when the complete engine must look.</returns>
    public bool Accepts(byte* start, int length)
    {
        var end = AcceptsSome(start);
        return end != null && (end == start + length || (end < start + length && Skip(end) >= start + length));
    }

    /// <summary>Walks a value whose end is not known.</summary>
    /// <param name="start">Its first byte or white space before it.</param>
    /// <returns>The byte after it; null when the complete engine must look.</returns>
    public byte* AcceptsSome(byte* start)
    {
        if (plan.Root.Kind == FastKind.GiveUp)
            return null;
        origin = start;
        depth = 0;
        firstFree = 0;
        Array.Clear(captures);
        return Value(plan.Root, Skip(start));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* Skip(byte* at) => *at > ' ' ? at : SkipWhiteSpace(at);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* SkipWhiteSpace(byte* at)
    {
        while (*at is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private byte* Value(FastNode node, byte* at) => node.Kind switch
    {
        FastKind.String => String(Unsafe.As<FastString>(node), at),
        FastKind.Object => Object(Unsafe.As<FastObject>(node), at),
        FastKind.Array => Items(Unsafe.As<FastArray>(node), at),
        FastKind.Boolean => Boolean(Unsafe.As<FastBoolean>(node), at),
        FastKind.Integer => Integer(Unsafe.As<FastInteger>(node), at),
        FastKind.Number => Number(Unsafe.As<FastNumber>(node), at),
        _ => null,
    };

    private static byte* Boolean(FastBoolean node, byte* at)
    {
        if (Unsafe.ReadUnaligned<uint>(at) == 0x65757274) // "true"
            return node.Required == false ? null : at + 4;
        if (*at == 'f' && Unsafe.ReadUnaligned<uint>(at + 1) == 0x65736C61) // "alse"
            return node.Required == true ? null : at + 5;
        return null;
    }

    private static JsonKind KindOf(byte first) => first switch
    {
        (byte)'"' => JsonKind.String,
        (byte)'{' => JsonKind.Object,
        (byte)'[' => JsonKind.Array,
        (byte)'t' => JsonKind.True,
        (byte)'f' => JsonKind.False,
        _ => JsonKind.Number,
    };
}
