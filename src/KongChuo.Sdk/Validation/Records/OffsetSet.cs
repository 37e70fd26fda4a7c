namespace KongChuo.Validation.Records;

/// <summary>Offsets in a record, each once: one by one while they are few, else a bit for each byte of the record.</summary>
/// <param name="length">Length of the record in bytes.</param>
internal sealed class OffsetSet(int length)
{
    private const int BytesOfOne = 32;
    private const int Few = 64;

    private readonly int mostSingly = Math.Max(Few, length / 8 / BytesOfOne);
    private int first = -1;
    private HashSet<int>? singly;
    private ulong[]? bits;

    /// <summary>Adds an offset.</summary>
    /// <returns>False when it was there.</returns>
    public bool Add(int offset)
    {
        if (bits is not null)
            return Set(bits, offset);
        if (first < 0)
        {
            first = offset;
            return true;
        }

        singly ??= [first];
        if (singly.Count < mostSingly)
            return singly.Add(offset);
        bits = new ulong[(length / 64) + 1];
        foreach (var known in singly)
            Set(bits, known);
        singly = null;
        return Set(bits, offset);
    }

    private static bool Set(ulong[] bits, int offset)
    {
        ref var word = ref bits[offset / 64];
        var before = word;
        word |= 1UL << (offset % 64);
        return word != before;
    }
}
