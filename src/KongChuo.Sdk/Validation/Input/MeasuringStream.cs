using System.Security.Cryptography;
using KongChuo.Packages;

namespace KongChuo.Validation.Input;

/// <summary>Reads through to a stream, counting and digesting the bytes and stopping when the run is interrupted.</summary>
/// <param name="inner">The stream.</param>
/// <param name="cancellation">Stops the run.</param>
/// <param name="hasSm3">Whether SM3 is computed beside SHA-256.</param>
internal sealed class MeasuringStream(Stream inner, CancellationToken cancellation, bool hasSm3 = false) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Sm3? sm3 = hasSm3 ? new Sm3() : null;

    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

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
        get => Count;
        set => throw new NotSupportedException();
    }

    /// <summary>SHA-256 of the bytes read, in lower-case hexadecimal.</summary>
    public string Digest() => Convert.ToHexString(hash.GetCurrentHash()).ToLowerInvariant();

    /// <summary>SM3 of the bytes read, in lower-case hexadecimal; null when it was not asked for. To be taken once, at the end.</summary>
    public string? Sm3Digest() => sm3 is null ? null : Convert.ToHexString(sm3.Finish()).ToLowerInvariant();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        var read = inner.Read(buffer);
        hash.AppendData(buffer[..read]);
        sm3?.Append(buffer[..read]);
        Count += read;
        return read;
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
        {
            hash.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
