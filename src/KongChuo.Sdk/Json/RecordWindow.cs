namespace KongChuo.Json;

/// <summary>A stream read through a buffer that grows only as far as one record needs.</summary>
internal sealed class RecordWindow(Stream stream, int maxRecordBytes)
{
    private const int FirstSize = 64 * 1024;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly JsonSplitter splitter = new();
    private byte[] buffer = new byte[Math.Min(FirstSize, maxRecordBytes)];
    private int length;
    private bool isStarted;

    /// <summary>The offset of the window's first byte in the stream.</summary>
    public long Offset { get; private set; }

    /// <summary>The part just found; valid until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Part => buffer.AsSpan(splitter.Start..splitter.Position);

    /// <summary>The offset of the part in the stream.</summary>
    public long PartOffset => Offset + splitter.Start;

    /// <summary>Goes to the next byte that is no white space, where a record may begin there.</summary>
    /// <returns>What is left of the line that begins with it; empty when the window does not hold it whole.</returns>
    public ReadOnlySpan<byte> NextLine()
    {
        if (!splitter.IsAtEnd)
            return default;
        splitter.PassOver(JsonSkip.WhiteSpace(buffer.AsSpan(0, length), splitter.Position));
        var rest = buffer.AsSpan(splitter.Position..length);
        var end = rest.IndexOf((byte)'\n');
        return end < 0 ? default : rest[..end];
    }

    /// <summary>Passes over the line, which held a record.</summary>
    /// <param name="count">Its length in bytes without the newline.</param>
    public void PassLine(int count) => splitter.PassOver(splitter.Position + count + 1);

    /// <summary>Takes the array just opened for one of records.</summary>
    public void EnterRecords() => splitter.EnterRecords();

    /// <summary>Ends the part just found.</summary>
    public void EndPart() => splitter.EndPart();

    /// <summary>Reads to the next place a splitter stops at.</summary>
    /// <param name="cancellation">Ends the wait for the stream.</param>
    /// <returns>The place; <see cref="JsonSplit.NeedMore"/> at the end of the stream.</returns>
    /// <exception cref="KongChuoJsonException">The stream ends inside a record, or a record is too long, or something else stands between.</exception>
    public async ValueTask<JsonSplit> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var stop = Split();
            if (stop != JsonSplit.NeedMore)
                return stop;
            if (!await FillAsync(cancellation).ConfigureAwait(false))
                return splitter.IsAtEnd ? stop : throw new KongChuoJsonException(JsonFault.Syntax, Offset + length);
        }
    }

    private JsonSplit Split()
    {
        try
        {
            return splitter.Next(buffer.AsSpan(0, length));
        }
        catch (KongChuoJsonException fault)
        {
            throw fault.Moved(Offset);
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        Discard(splitter.Start < 0 ? splitter.Position : splitter.Start);
        if (length == buffer.Length)
            Grow();
        var read = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
        length += read;
        if (!isStarted && read > 0)
            await StartAsync(cancellation).ConfigureAwait(false);
        return read > 0;
    }

    private async ValueTask StartAsync(CancellationToken cancellation)
    {
        isStarted = true;
        if (buffer.Length < ByteOrderMark.Length)
            return;
        while (length < ByteOrderMark.Length)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            if (read == 0)
                return;
            length += read;
        }

        if (buffer.AsSpan(0, length).StartsWith(ByteOrderMark))
        {
            Buffer.BlockCopy(buffer, ByteOrderMark.Length, buffer, 0, length - ByteOrderMark.Length);
            length -= ByteOrderMark.Length;
            Offset += ByteOrderMark.Length;
        }
    }

    private void Discard(int count)
    {
        if (count == 0)
            return;
        Buffer.BlockCopy(buffer, count, buffer, 0, length - count);
        length -= count;
        Offset += count;
        splitter.Shift(count);
    }

    private void Grow()
    {
        if (buffer.Length >= maxRecordBytes)
            throw new KongChuoJsonException(JsonFault.Size, Offset);
        Array.Resize(ref buffer, (int)Math.Min(maxRecordBytes, 2L * buffer.Length));
    }
}
