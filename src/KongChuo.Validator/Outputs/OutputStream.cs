namespace KongChuo.Validator.Outputs;

/// <summary>A stream that is written; that it cannot be, as when a disk is full, is wrong usage, in every command alike.</summary>
/// <param name="target">The stream; closed with this one.</param>
/// <param name="name">What it is called in the message.</param>
internal sealed class OutputStream(Stream target, string name) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Writes bytes.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <exception cref="UsageException">They cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            target.Write(buffer);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw Refused();
        }
    }

    /// <summary>Writes what is held back.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public override void Flush()
    {
        try
        {
            target.Flush();
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw Refused();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing)
                target.Dispose();
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw Refused();
        }

        base.Dispose(disposing);
    }

    private static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private UsageException Refused() => new("usage.cannot-write", name);
}
