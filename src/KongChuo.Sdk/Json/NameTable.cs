using System.Buffers.Binary;

namespace KongChuo.Json;

/// <summary>
/// The member names of the objects the gate stands in, kept as ranges of the text, to find one that stands twice.
/// Small objects are compared name by name, by marks that are quick to make; from <see cref="HashFrom"/> names on an index by hashes is kept that
/// nobody can foresee, so that names made to collide cost no more than others.
/// </summary>
internal sealed class NameTable
{
    private const int HashFrom = 65;

    private readonly Dictionary<(int Base, int Hash), int> firstByHash = [];
    private Entry[] entries = new Entry[64];

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        firstByHash.Clear();
    }

    /// <summary>Forgets the names of the object that ends.</summary>
    public void Shrink(int nameBase)
    {
        if (Count - nameBase >= HashFrom)
        {
            for (var i = nameBase; i < Count; i++)
                firstByHash.Remove((nameBase, entries[i].Hash));
        }

        Count = nameBase;
    }

    /// <summary>Adds a name to the object that began at <paramref name="nameBase"/>.</summary>
    /// <returns>False when the object has the name already.</returns>
    public bool Add(ReadOnlySpan<byte> utf8, int nameBase, int start, int length)
    {
        var name = utf8.Slice(start, length);
        var isEscaped = name.Contains((byte)'\\');
        var mark = isEscaped ? 0 : Mark(name);
        var size = Count - nameBase;
        if (size >= HashFrom ? IsKnownByHash(utf8, nameBase, name) : IsKnownByScan(utf8, nameBase, name, mark))
            return false;
        if (Count == entries.Length)
            Array.Resize(ref entries, Count * 2);
        entries[Count++] = new Entry(start, length, mark);
        if (size + 1 == HashFrom)
            IndexAll(utf8, nameBase);
        else if (size + 1 > HashFrom)
            Index(utf8, nameBase, Count - 1);
        return true;
    }

    private bool IsKnownByScan(ReadOnlySpan<byte> utf8, int nameBase, ReadOnlySpan<byte> name, ulong mark)
    {
        for (var i = nameBase; i < Count; i++)
        {
            if ((entries[i].Mark == mark || entries[i].Mark == 0 || mark == 0) && Same(utf8, entries[i], name))
                return true;
        }

        return false;
    }

    private bool IsKnownByHash(ReadOnlySpan<byte> utf8, int nameBase, ReadOnlySpan<byte> name)
    {
        if (!firstByHash.TryGetValue((nameBase, Hash(name)), out var i))
            return false;
        for (; i >= 0; i = entries[i].Next)
        {
            if (Same(utf8, entries[i], name))
                return true;
        }

        return false;
    }

    private void IndexAll(ReadOnlySpan<byte> utf8, int nameBase)
    {
        for (var i = nameBase; i < Count; i++)
            Index(utf8, nameBase, i);
    }

    private void Index(ReadOnlySpan<byte> utf8, int nameBase, int i)
    {
        entries[i].Hash = Hash(utf8.Slice(entries[i].Start, entries[i].Length));
        var key = (nameBase, entries[i].Hash);
        entries[i].Next = firstByHash.TryGetValue(key, out var first) ? first : -1;
        firstByHash[key] = i;
    }

    private static bool Same(ReadOnlySpan<byte> utf8, in Entry entry, ReadOnlySpan<byte> name) =>
        utf8.Slice(entry.Start, entry.Length).SequenceEqual(name) || entry.Escaped(utf8, name);

    /// <summary>A mark that names without escapes share when they are the same: their length, first and last bytes; never 0, which is for names with escapes.</summary>
    private static ulong Mark(ReadOnlySpan<byte> name)
    {
        ulong ends = 0;
        if (name.Length >= sizeof(ulong))
        {
            ends = BinaryPrimitives.ReadUInt64LittleEndian(name) ^ (BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]) * 0x9E3779B97F4A7C15);
        }
        else
        {
            foreach (var value in name)
                ends = (ends << 8) | value;
        }

        return (ends + (ulong)name.Length) | 1UL << 63;
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        var hash = new HashCode();
        if (name.Contains((byte)'\\'))
        {
            var plain = new byte[name.Length];
            hash.AddBytes(plain.AsSpan(0, JsonStrings.Unescape(name, plain)));
        }
        else
        {
            hash.AddBytes(name);
        }

        return hash.ToHashCode();
    }

    private struct Entry(int start, int length, ulong mark)
    {
        public readonly int Start = start;
        public readonly int Length = length;
        public readonly ulong Mark = mark;
        public int Hash;
        public int Next = -1;

        /// <summary>Whether the two names are the same once their escapes are undone.</summary>
        public readonly bool Escaped(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> name)
        {
            var own = utf8.Slice(Start, Length);
            return (own.Contains((byte)'\\') || name.Contains((byte)'\\')) && JsonStrings.Unescape(own) == JsonStrings.Unescape(name);
        }
    }
}
