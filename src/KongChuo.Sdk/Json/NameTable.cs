namespace KongChuo.Json;

/// <summary>
/// The member names of the objects the gate stands in, kept as ranges of the text, to find one that stands twice.
/// Small objects are compared name by name; from <see cref="HashFrom"/> names on a hash index is kept.
/// </summary>
internal sealed class NameTable
{
    private const int HashFrom = 17;

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
        var hash = Hash(name);
        var size = Count - nameBase;
        if (size >= HashFrom ? IsKnownByHash(utf8, nameBase, name, hash) : IsKnownByScan(utf8, nameBase, name, hash))
            return false;
        if (Count == entries.Length)
            Array.Resize(ref entries, Count * 2);
        entries[Count++] = new Entry(start, length, hash, -1);
        if (size + 1 == HashFrom)
            IndexAll(nameBase);
        else if (size + 1 > HashFrom)
            Index(nameBase, Count - 1);
        return true;
    }

    private bool IsKnownByScan(ReadOnlySpan<byte> utf8, int nameBase, ReadOnlySpan<byte> name, int hash)
    {
        for (var i = nameBase; i < Count; i++)
        {
            if (entries[i].Hash == hash && Same(utf8, entries[i], name))
                return true;
        }

        return false;
    }

    private bool IsKnownByHash(ReadOnlySpan<byte> utf8, int nameBase, ReadOnlySpan<byte> name, int hash)
    {
        if (!firstByHash.TryGetValue((nameBase, hash), out var i))
            return false;
        for (; i >= 0; i = entries[i].Next)
        {
            if (Same(utf8, entries[i], name))
                return true;
        }

        return false;
    }

    private void IndexAll(int nameBase)
    {
        for (var i = nameBase; i < Count; i++)
            Index(nameBase, i);
    }

    private void Index(int nameBase, int i)
    {
        var key = (nameBase, entries[i].Hash);
        entries[i].Next = firstByHash.TryGetValue(key, out var first) ? first : -1;
        firstByHash[key] = i;
    }

    private static bool Same(ReadOnlySpan<byte> utf8, in Entry entry, ReadOnlySpan<byte> name) =>
        utf8.Slice(entry.Start, entry.Length).SequenceEqual(name) || entry.Escaped(utf8, name);

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

    private struct Entry(int start, int length, int hash, int next)
    {
        public readonly int Start = start;
        public readonly int Length = length;
        public readonly int Hash = hash;
        public int Next = next;

        /// <summary>Whether the two names are the same once their escapes are undone.</summary>
        public readonly bool Escaped(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> name)
        {
            var own = utf8.Slice(Start, Length);
            return (own.Contains((byte)'\\') || name.Contains((byte)'\\')) && JsonStrings.Unescape(own) == JsonStrings.Unescape(name);
        }
    }
}
