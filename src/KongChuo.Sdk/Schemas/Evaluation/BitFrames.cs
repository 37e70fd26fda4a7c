namespace KongChuo.Schemas.Evaluation;

/// <summary>A stack of bit sets. A set is named by its place; its first word holds its length.</summary>
internal sealed class BitFrames
{
    /// <summary>The name of no set.</summary>
    public const int None = -1;

    private ulong[] _words = new ulong[256];

    /// <summary>The height of the stack; setting it back drops the sets above.</summary>
    public int Top { get; set; }

    /// <summary>Puts an empty set for some number of bits on the stack.</summary>
    public int Open(int bits)
    {
        var length = (bits + 63) >> 6;
        var frame = Top;
        Top += length + 1;
        if (Top > _words.Length)
            Array.Resize(ref _words, Math.Max(Top, _words.Length * 2));
        Array.Clear(_words, frame, length + 1);
        _words[frame] = (ulong)length;
        return frame;
    }

    /// <summary>Puts an empty set as long as another on the stack, or none for none.</summary>
    public int OpenLike(int frame) => frame == None ? None : Open((int)_words[frame] << 6);

    /// <summary>Adds a member.</summary>
    public void Set(int frame, int bit) => _words[frame + 1 + (bit >> 6)] |= 1UL << bit;

    /// <summary>Whether a member is in the set.</summary>
    public bool Has(int frame, int bit) => (_words[frame + 1 + (bit >> 6)] >> bit & 1) != 0;

    /// <summary>Whether the members from 0 to below a number are all in the set.</summary>
    public bool HasFirst(int frame, int count)
    {
        var words = _words.AsSpan(frame + 1);
        var whole = count >> 6;
        return !words[..whole].ContainsAnyExcept(ulong.MaxValue)
            && ((count & 63) == 0 || (~words[whole] & ((1UL << (count & 63)) - 1)) == 0);
    }

    /// <summary>Adds all members of one set to another of the same length.</summary>
    public void Merge(int from, int into)
    {
        var length = (int)_words[from];
        for (var index = 1; index <= length; index++)
            _words[into + index] |= _words[from + index];
    }
}
