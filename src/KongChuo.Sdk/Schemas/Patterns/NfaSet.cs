namespace KongChuo.Schemas.Patterns;

/// <summary>
/// What a deterministic state stands for: instructions the automaton may be at, in ascending order, and what came before.
/// </summary>
internal sealed class NfaSet : IEquatable<NfaSet>
{
    private readonly int _hash;

    public NfaSet(int[] instructions, bool atStart, bool afterWord)
    {
        Instructions = instructions;
        AtStart = atStart;
        AfterWord = afterWord;

        var hash = default(HashCode);
        foreach (var instruction in instructions)
            hash.Add(instruction);
        hash.Add(atStart);
        hash.Add(afterWord);
        _hash = hash.ToHashCode();
    }

    public int[] Instructions { get; }

    /// <summary>Whether no byte has been read yet.</summary>
    public bool AtStart { get; }

    /// <summary>Whether the last byte was a word character; always false where no boundary is asked for.</summary>
    public bool AfterWord { get; }

    public bool Equals(NfaSet? other) =>
        other is not null && _hash == other._hash && AtStart == other.AtStart && AfterWord == other.AfterWord
        && Instructions.AsSpan().SequenceEqual(other.Instructions);

    public override bool Equals(object? obj) => Equals(obj as NfaSet);

    public override int GetHashCode() => _hash;
}
