namespace KongChuo.Spill;

/// <summary>Facts of consecutive records, one behind the other, on their way to be sorted. Belongs to one thread.</summary>
internal sealed class FactChunk
{
    private byte[] bytes = new byte[1 << 12];
    private int length;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => length == 0;

    /// <summary>The entries.</summary>
    public Span<byte> Bytes => bytes.AsSpan(0, length);

    /// <summary>Bytes in use.</summary>
    public int Length => length;

    /// <summary>Room for a number of bytes behind those there are, which count from now on.</summary>
    public Span<byte> Take(int count)
    {
        if (bytes.Length - length < count)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        length += count;
        return bytes.AsSpan(length - count, count);
    }

    /// <summary>Says how long the entry is that begins at a position and ends with what was taken last.</summary>
    public void Close(int start) => FactEntry.WriteLength(bytes.AsSpan(start), length - start);

    /// <summary>Forgets what was taken from a position on.</summary>
    public void Cut(int start) => length = start;

    /// <summary>Forgets everything.</summary>
    public void Clear() => length = 0;
}
