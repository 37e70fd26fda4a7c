using System.Runtime.InteropServices;

namespace KongChuo.Spill;

/// <summary>Facts in memory, in segments that are used again after a spill.</summary>
internal sealed class HeldFacts
{
    private const int SegmentSize = 1 << 22;
    private const int GrowthOfList = 3; // a list that grows holds its old and its new array, twice as long

    private readonly List<byte[]> segments = [];
    private readonly List<Held> facts = [];
    private int segment = -1;
    private int used;

    /// <summary>How many bytes of memory are in use, those of the list of facts too.</summary>
    public long Bytes { get; private set; }

    /// <summary>Whether there are no facts.</summary>
    public bool IsEmpty => facts.Count == 0;

    /// <summary>Adds a fact.</summary>
    public void Add(ReadOnlySpan<byte> entry)
    {
        if (segment < 0 || segments[segment].Length - used < entry.Length)
            NextSegment(entry.Length);
        entry.CopyTo(segments[segment].AsSpan(used));
        facts.Add(new Held(new FactEntry(entry).Prefix(), segment, used));
        used += entry.Length;
        Bytes += entry.Length + (GrowthOfList * Marshal.SizeOf<Held>());
    }

    /// <summary>Puts them in order.</summary>
    public void Sort() => CollectionsMarshal.AsSpan(facts).Sort(Compare);

    /// <summary>The bytes of a fact by its 0-based number.</summary>
    public ReadOnlySpan<byte> this[int number] => At(facts[number]);

    /// <summary>How many there are.</summary>
    public int Count => facts.Count;

    /// <summary>Forgets them and keeps the memory.</summary>
    public void Clear()
    {
        facts.Clear();
        (segment, used, Bytes) = (-1, 0, 0);
    }

    private int Compare(Held left, Held right) =>
        left.Prefix != right.Prefix ? left.Prefix.CompareTo(right.Prefix) : new FactEntry(At(left)).CompareTo(new FactEntry(At(right)));

    private ReadOnlySpan<byte> At(Held fact)
    {
        var rest = segments[fact.Segment].AsSpan(fact.Start);
        return rest[..FactEntry.LengthOf(rest)];
    }

    private void NextSegment(int needed)
    {
        segment++;
        used = 0;
        if (segment == segments.Count)
            segments.Add(new byte[Math.Max(needed, SegmentSize)]);
        else if (segments[segment].Length < needed)
            segments[segment] = new byte[needed];
    }

    private readonly record struct Held(ulong Prefix, int Segment, int Start);
}
