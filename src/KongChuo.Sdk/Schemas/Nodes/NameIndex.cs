using System.Buffers.Binary;

namespace KongChuo.Schemas.Nodes;

/// <summary>A fixed set of names, found by their UTF-8 content.</summary>
internal sealed class NameIndex
{
    private readonly byte[][] _names;
    private readonly byte[][] _quoted;
    private readonly int[] _slots;
    private readonly ulong _lengths;
    private readonly ulong _firsts;

    /// <summary>Takes distinct names; each keeps its place as its number.</summary>
    public NameIndex(IReadOnlyList<byte[]> names)
    {
        _names = [.. names];
        _quoted = [.. _names.Select(Quoted)];
        var size = 4;
        while (size < _names.Length * 2)
            size *= 2;
        _slots = new int[size];
        for (var number = 0; number < _names.Length; number++)
        {
            var slot = Hash(_names[number]) & (size - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = number + 1;
            _lengths |= BitOf(_names[number].Length);
            _firsts |= BitOf(FirstOf(_names[number]));
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length;

    /// <summary>A name by its number.</summary>
    public ReadOnlySpan<byte> this[int number] => _names[number];

    /// <summary>
    /// A name as it stands in a document after its opening quote; empty when there is no such number, or when the
    /// name can only be written with escapes.
    /// </summary>
    public ReadOnlySpan<byte> Spelling(int number) => (uint)number < (uint)_quoted.Length ? _quoted[number] : default;

    /// <summary>The number of a name, or -1.</summary>
    /// <param name="name">The name's content, unescaped.</param>
    public int Find(ReadOnlySpan<byte> name)
    {
        if ((_lengths & BitOf(name.Length)) == 0 || (_firsts & BitOf(FirstOf(name))) == 0)
            return -1;
        var slot = Hash(name) & (_slots.Length - 1);
        while (_slots[slot] != 0)
        {
            var number = _slots[slot] - 1;
            if (name.SequenceEqual(_names[number]))
                return number;
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return -1;
    }

    private static ulong BitOf(int value) => 1UL << (value & 63);

    private static int FirstOf(ReadOnlySpan<byte> name) => name.IsEmpty ? 0 : name[0];

    private static byte[] Quoted(byte[] name)
        => name.Any(unit => unit is < (byte)' ' or (byte)'"' or (byte)'\\') ? [] : [.. name, (byte)'"'];

    private static int Hash(ReadOnlySpan<byte> name)
    {
        ulong mix;
        if (name.Length >= 8)
        {
            mix = BinaryPrimitives.ReadUInt64LittleEndian(name) ^ (BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]) * 0x9E3779B97F4A7C15);
        }
        else
        {
            mix = 0;
            foreach (var unit in name)
                mix = (mix << 8) | unit;
        }

        mix = (mix ^ (ulong)name.Length) * 0xD6E8FEB86659FD93;
        return (int)(mix >> 33);
    }
}
