namespace KongChuo.Rules.Groups;

/// <summary>What facts are put together by: one text, or two with a space between.</summary>
internal readonly ref struct FactKey(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
{
    private readonly ReadOnlySpan<byte> first = first;
    private readonly ReadOnlySpan<byte> second = second;

    /// <summary>Whether there is no first text: then nothing is put together.</summary>
    public bool IsEmpty => first.IsEmpty;

    /// <summary>Length in bytes.</summary>
    public int Length => first.Length + (second.IsEmpty ? 0 : 1 + second.Length);

    /// <summary>Makes a key of one text.</summary>
    public static implicit operator FactKey(ReadOnlySpan<byte> text) => new(text, default);

    /// <summary>Writes it.</summary>
    public void CopyTo(Span<byte> target)
    {
        first.CopyTo(target);
        if (second.IsEmpty)
            return;
        target[first.Length] = (byte)' ';
        second.CopyTo(target[(first.Length + 1)..]);
    }
}
