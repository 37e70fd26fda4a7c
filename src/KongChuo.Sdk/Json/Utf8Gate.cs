using System.Text.Unicode;

namespace KongChuo.Json;

/// <summary>
/// Decides whether bytes are one JSON text every reader understands alike: UTF-8, the RFC 8259 grammar, and what I-JSON
/// (RFC 7493) adds: no duplicate names, no half surrogate pairs, no noncharacters, numbers within binary64.
/// One object serves one thread and is used again for the next text.
/// </summary>
public sealed class Utf8Gate
{
    /// <summary>The deepest nesting of arrays and objects that is read.</summary>
    public const int MaxDepth = 64;

    private readonly GateStack stack = new(MaxDepth);
    private readonly NameTable names = new();
    private readonly GateFaults faults;

    /// <summary>Makes a gate that keeps every fault.</summary>
    public Utf8Gate()
        : this(int.MaxValue)
    {
    }

    /// <summary>Makes a gate that keeps the first faults of each kind and counts all.</summary>
    /// <param name="mostOfKind">How many of a kind are kept.</param>
    internal Utf8Gate(int mostOfKind) => faults = new GateFaults(mostOfKind);

    /// <summary>What the last check found, in order of offset; empty when the text is sound.</summary>
    public IReadOnlyList<GateFault> Faults => faults.Kept;

    /// <summary>The kinds of faults of which some were not kept, and how many.</summary>
    internal IEnumerable<(GateFaultKind Kind, int Count)> NotKept => faults.NotKept();

    /// <summary>Checks one JSON text.</summary>
    /// <param name="utf8">The bytes, without a byte order mark.</param>
    /// <returns>True when nothing was found.</returns>
    public bool Check(ReadOnlySpan<byte> utf8)
    {
        faults.Clear();
        stack.Clear();
        names.Clear();
        if (EncodingProbe.IsWide(utf8))
            return Fail(GateFaultKind.WideEncoding, 0);
        if (!Utf8.IsValid(utf8))
        {
            var offset = EncodingProbe.FirstIllFormed(utf8);
            return Fail(EncodingProbe.ReadsAsGb18030(utf8) ? GateFaultKind.ProbablyGb18030 : GateFaultKind.IllFormedUtf8, offset);
        }

        new GateScanner(utf8, stack, names, faults).Run();
        return faults.AreNone;
    }

    private bool Fail(GateFaultKind kind, int offset)
    {
        if (faults.Count(kind))
            faults.Keep(new GateFault(kind, offset, null));
        return false;
    }
}
