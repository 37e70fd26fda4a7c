namespace KongChuo.Schemas.Patterns;

/// <summary>A nondeterministic automaton over UTF-8 bytes, immutable once built.</summary>
internal sealed class NfaProgram
{
    private readonly NfaInstruction[] _instructions;
    private readonly ByteEdge[] _edges;
    private readonly byte[] _classOf = new byte[256];

    public NfaProgram(NfaInstruction[] instructions, ByteEdge[] edges, int start)
    {
        _instructions = instructions;
        _edges = edges;
        Start = start;
        UsesWordBoundary = Array.Exists(
            instructions, i => i is { Kind: NfaKind.Assert, Assertion: AssertionKind.WordBoundary or AssertionKind.NotWordBoundary });
        Representatives = ClassifyBytes();
    }

    public int Start { get; }

    public int Count => _instructions.Length;

    public bool UsesWordBoundary { get; }

    /// <summary>The class of every byte; bytes of one class are never told apart.</summary>
    public ReadOnlySpan<byte> ClassOf => _classOf;

    /// <summary>A byte of every class.</summary>
    public IReadOnlyList<byte> Representatives { get; }

    public ref readonly NfaInstruction this[int index] => ref _instructions[index];

    /// <summary>Where a byte leads from a byte instruction; -1 where nowhere.</summary>
    public int Follow(in NfaInstruction instruction, byte value)
    {
        int from = instruction.EdgeStart, to = instruction.EdgeEnd;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_edges[middle].High < value) from = middle + 1;
            else to = middle;
        }

        if (from == instruction.EdgeEnd || _edges[from].Low > value)
            return -1;
        var target = _edges[from].Target;
        return target == SetAutomaton.Done ? instruction.Next : instruction.Base + target;
    }

    private List<byte> ClassifyBytes()
    {
        var startsClass = new bool[257];
        startsClass[0] = true;
        foreach (var edge in _edges)
        {
            startsClass[edge.Low] = true;
            startsClass[edge.High + 1] = true;
        }

        for (var value = 1; UsesWordBoundary && value < 256; value++)
            startsClass[value] |= CharacterClasses.IsWordByte(value) != CharacterClasses.IsWordByte(value - 1);

        var representatives = new List<byte>();
        for (var value = 0; value < 256; value++)
        {
            if (startsClass[value])
                representatives.Add((byte)value);
            _classOf[value] = (byte)(representatives.Count - 1);
        }

        return representatives;
    }
}

internal enum NfaKind : byte
{
    /// <summary>Takes a byte.</summary>
    Bytes,

    /// <summary>Goes on at both <see cref="NfaInstruction.Next"/> and <see cref="NfaInstruction.Other"/>.</summary>
    Split,

    /// <summary>Goes on at <see cref="NfaInstruction.Next"/> where the assertion holds.</summary>
    Assert,

    /// <summary>The text matches.</summary>
    Accept,
}

/// <summary>One instruction. Edges of byte instructions count their targets from <see cref="Base"/>, so that copies share them.</summary>
internal readonly record struct NfaInstruction(NfaKind Kind, int Next)
{
    public int Other { get; init; }

    public AssertionKind Assertion { get; init; }

    public int Base { get; init; }

    public int EdgeStart { get; init; }

    public int EdgeEnd { get; init; }
}
