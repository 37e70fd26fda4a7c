namespace KongChuo.Packages;

/// <summary>Reads an entry of an archive and holds it to the length and the checksum the archive states.</summary>
internal sealed class EntryStream(Stream inner, long length, uint checksum) : Stream
{
    private Crc32 crc = Crc32.Empty;
    private long read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <exception cref="PackageReadException">The entry is damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = inner.Read(buffer);
        }
        catch (InvalidDataException exception)
        {
            throw new PackageReadException(PackageFaults.Entry, exception);
        }

        crc = crc.With(buffer[..count]);
        read += count;
        var isAtEnd = count == 0 && buffer.Length > 0;
        if (read > length || (isAtEnd && (read < length || crc.Value != checksum)))
            throw new PackageReadException(PackageFaults.Entry);
        return count;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
