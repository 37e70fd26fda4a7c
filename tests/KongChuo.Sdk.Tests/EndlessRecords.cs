namespace KongChuo.Sdk.Tests;

/// <summary>Gives the same bytes again and again, up to a length no memory should have to hold.</summary>
internal sealed class EndlessRecords(byte[] front, byte[] record, long count, byte[] end) : Stream
{
    private readonly long records = record.Length * count;
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => front.Length + records + end.Length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Records are read asynchronously.");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var (part, at) = Part();
        var length = (int)Math.Min(buffer.Length, part.Length - at);
        part.AsMemory((int)at, length).CopyTo(buffer);
        position += length;
        return ValueTask.FromResult(length);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private (byte[] Part, long At) Part()
    {
        if (position < front.Length)
            return (front, position);
        var at = position - front.Length;
        return at < records ? (record, at % record.Length) : (end, at - records);
    }
}
