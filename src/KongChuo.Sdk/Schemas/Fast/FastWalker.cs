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
    private Guess[] guesses = [];
    private AcceptCache[] caches = [];
    private LearnedShapes[] learned = [];
    private readonly CapturedValue[] captures;
    private readonly long[] positions = new long[MaxPositions];
    private byte* origin;
    private byte newline;
    private int depth;
    private int firstFree;

    public FastWalker(FastPlan plan)
    {
        this.plan = plan;
        Fit(plan.Predictions, plan.Caches);
        captures = new CapturedValue[plan.Slots];
    }

    /// <summary>The values of the captured pointers of the record accepted last.</summary>
    public ReadOnlySpan<CapturedValue> Captures => captures;

    /// <summary>Makes room for nodes that were compiled since.</summary>
    /// <param name="predictions">How many predictions all nodes keep.</param>
    /// <param name="texts">How many caches of accepted texts.</param>
    public void Fit(int predictions, int texts)
    {
        if (predictions > guesses.Length)
            guesses = [.. guesses, .. Enumerable.Repeat(new Guess(-1, -1), predictions - guesses.Length)];
        if (texts <= caches.Length)
            return;
        caches = [.. caches, .. Enumerable.Range(caches.Length, texts - caches.Length).Select(_ => new AcceptCache())];
        learned = [.. learned, .. Enumerable.Range(learned.Length, texts - learned.Length).Select(_ => new LearnedShapes())];
    }

    /// <summary>Walks a value within a document that is well-formed JSON.</summary>
    /// <param name="node">What it must be; captures nothing.</param>
    /// <param name="document">The document, in a buffer padded as the remarks say.</param>
    /// <param name="start">0-based position of the value's first byte.</param>
    /// <param name="outer">How many arrays and objects it stands in.</param>
    /// <returns>The position after it; -1 when the complete engine must look.</returns>
    public int AcceptsPart(FastNode node, ReadOnlySpan<byte> document, int start, int outer)
    {
        fixed (byte* first = document)
        {
            Begin(first, outer, white: (byte)'\n');
            var end = Value(node, first + start);
            return end == null ? -1 : (int)(end - first);
        }
    }

    /// <summary>Walks a record.</summary>
    /// <param name="record">The record, in a buffer padded as the remarks say.</param>
    /// <returns>True when nothing is wrong with it; false when the complete engine must look.</returns>
    public bool Accepts(ReadOnlySpan<byte> record) => AcceptsFirst(record, stopsAtNewline: false) is var length and >= 0 && length == record.Length;

    /// <summary>Walks the value that a buffer begins with.</summary>
    /// <param name="utf8">The value and what may follow it, in a buffer padded as the remarks say.</param>
    /// <param name="stopsAtNewline">Whether a newline is no white space: a value then stands on one line.</param>
    /// <returns>Its length in bytes with the white space around it; -1 when the complete engine must look.</returns>
    public int AcceptsFirst(ReadOnlySpan<byte> utf8, bool stopsAtNewline)
    {
        if (plan.Root.Kind == FastKind.GiveUp || utf8.IsEmpty)
            return -1;
        fixed (byte* start = utf8)
        {
            Begin(start, 0, white: stopsAtNewline ? (byte)' ' : (byte)'\n');
            Array.Clear(captures);
            var end = Value(plan.Root, Skip(start));
            if (end == null || end > start + utf8.Length)
                return -1;
            return end == start + utf8.Length ? utf8.Length : (int)Math.Min(Skip(end) - start, utf8.Length);
        }
    }

    private void Begin(byte* first, int outer, byte white)
    {
        origin = first;
        depth = outer;
        firstFree = 0;
        names = 0;
        HasOpenContent = false;
        newline = white;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Skip(byte* at)
    {
        if (*at > ' ')
            return at;
        return *at == ' ' && at[1] > ' ' ? at + 1 : SkipWhiteSpace(at);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* SkipWhiteSpace(byte* at)
    {
        while (*at is (byte)' ' or (byte)'\r' or (byte)'\t' || *at == newline)
            at++;
        return at;
    }

    private byte* Value(FastNode node, byte* at) => node.Kind switch
    {
        FastKind.String => String(Unsafe.As<FastString>(node), at),
        FastKind.Object => Object(Unsafe.As<FastObject>(node), at),
        FastKind.Array => Items(Unsafe.As<FastArray>(node), at),
        FastKind.Boolean => Boolean(Unsafe.As<FastBoolean>(node), at),
        FastKind.Integer => Integer(Unsafe.As<FastInteger>(node), at),
        FastKind.Map => Map(Unsafe.As<FastMap>(node), at),
        FastKind.Any => Any(at),
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

    /// <summary>Which members, by their numbers, are likely to come next: the one found last, and the one that was expected before; -1 for none.</summary>
    private readonly record struct Guess(int Likely, int Second);
}
