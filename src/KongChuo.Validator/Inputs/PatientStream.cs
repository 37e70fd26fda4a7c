namespace KongChuo.Validator.Inputs;

/// <summary>A stream that may keep its reader waiting, as a terminal or a pipe does: an interruption ends the wait.</summary>
/// <param name="source">The stream; it is read on another thread, and closed with this one unless a read may still wait for it.</param>
/// <param name="cancellation">The interruption.</param>
internal sealed class PatientStream(Stream source, CancellationToken cancellation) : Stream
{
    private byte[] held = [];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads bytes.</summary>
    /// <param name="buffer">Takes them.</param>
    /// <returns>How many; 0 at the end.</returns>
    /// <exception cref="OperationCanceledException">The run was interrupted; what comes then is lost.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (held.Length < buffer.Length)
            held = new byte[buffer.Length];
        var (target, count) = (held, buffer.Length);
        var read = Task.Run(() => source.Read(target, 0, count), CancellationToken.None).WaitAsync(cancellation).GetAwaiter().GetResult();
        target.AsSpan(0, read).CopyTo(buffer);
        return read;
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !cancellation.IsCancellationRequested)
            source.Dispose();
        base.Dispose(disposing);
    }
}
