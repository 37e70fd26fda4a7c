namespace KongChuo.Spill;

/// <summary>Sorted facts in a temporary file.</summary>
internal sealed class SpilledRun(SpillFile file) : FactRun
{
    private const int BlockSize = 1 << 16;

    private byte[] held = new byte[2 * BlockSize];
    private int start;
    private int end;
    private int length;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Current => held.AsSpan(start, length);

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        start += length;
        if (!Holds(FactEntry.HeadLength))
            return false;
        length = FactEntry.LengthOf(held.AsSpan(start));
        return Holds(length);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        file.Dispose();
        base.Dispose();
    }

    private bool Holds(int count)
    {
        while (end - start < count)
        {
            held.AsSpan(start, end - start).CopyTo(held);
            (start, end) = (0, end - start);
            if (held.Length - end < BlockSize)
                Array.Resize(ref held, Math.Max(held.Length * 2, count + BlockSize));
            var read = file.Read(held.AsSpan(end));
            if (read == 0)
                return false;
            end += read;
        }

        return true;
    }
}
