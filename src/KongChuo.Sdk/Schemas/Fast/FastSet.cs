using System.Runtime.CompilerServices;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Fast;

/// <summary>A set of short strings. Those of up to eight bytes are found by one look at their bytes as a number.</summary>
internal sealed unsafe class FastSet
{
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private readonly NameIndex names;
    private readonly ulong[] keys;
    private readonly int shift;

    public FastSet(IReadOnlyList<byte[]> strings)
    {
        names = new NameIndex(strings);
        Longest = strings.Count == 0 ? 0 : strings.Max(text => text.Length);
        var bits = 2;
        while (1 << bits < strings.Count * 2)
            bits++;
        shift = 64 - bits;
        keys = new ulong[1 << bits];
        foreach (var text in strings.Where(text => text.Length is > 0 and <= 8))
        {
            var key = KeyOf(text);
            var slot = Slot(key);
            while (keys[slot] != 0)
                slot = (slot + 1) & (keys.Length - 1);
            keys[slot] = key;
        }
    }

    /// <summary>Length in bytes of the longest string.</summary>
    public int Longest { get; }

    /// <summary>Whether a string is in the set. At least eight bytes must be readable at its beginning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(byte* text, int length)
    {
        if ((uint)(length - 1) >= 8)
            return names.Find(new ReadOnlySpan<byte>(text, length)) >= 0;
        if (text[length - 1] == 0)
            return false; // or it would be taken for the shorter string before the zero
        var key = *(ulong*)text & (ulong.MaxValue >> (64 - (length * 8)));
        var slot = Slot(key);
        while (true)
        {
            var found = keys[slot];
            if (found == key)
                return true;
            if (found == 0)
                return false;
            slot = (slot + 1) & (keys.Length - 1);
        }
    }

    private static ulong KeyOf(byte[] text)
    {
        ulong key = 0;
        for (var i = text.Length - 1; i >= 0; i--)
            key = key << 8 | text[i];
        return key;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key) => (int)(key * Mixer >> shift);
}
