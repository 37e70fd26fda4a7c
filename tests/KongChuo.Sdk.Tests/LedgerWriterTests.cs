using System.Text;
using KongChuo.V1;

namespace KongChuo.Sdk.Tests;

/// <summary>What a writer leaves when its stream fails never looks whole.</summary>
public sealed class LedgerWriterTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_written_after_the_stream_failed(bool isDocument)
    {
        using var stream = new BreakingStream { Breaks = true };
        var writer = isDocument ? LedgerWriter.Batch(stream, new BatchHeader()) : LedgerWriter.Ndjson(stream);
        await Assert.ThrowsAsync<IOException>(() => writer.WriteAsync(new DropoutRecord()).AsTask());
        stream.Breaks = false;

        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.WriteAsync(new DropoutRecord()).AsTask());
        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.CompleteAsync().AsTask());

        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task End_that_failed_is_not_taken_for_one_that_was_written()
    {
        using var stream = new BreakingStream();
        var writer = LedgerWriter.Batch(stream, new BatchHeader());
        await writer.WriteAsync(new DropoutRecord());
        stream.Breaks = true;
        await Assert.ThrowsAsync<IOException>(() => writer.CompleteAsync().AsTask());

        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.CompleteAsync().AsTask());
    }

    [Fact]
    public async Task Second_end_does_nothing_when_the_first_was_written()
    {
        using var stream = new BreakingStream();
        var writer = LedgerWriter.Ndjson(stream);
        await writer.WriteAsync(new DropoutRecord());
        await writer.CompleteAsync();
        var whole = stream.ToArray();

        await writer.CompleteAsync();

        Assert.Equal(whole, stream.ToArray());
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(whole), StringComparison.Ordinal);
    }

    private sealed class BreakingStream : MemoryStream
    {
        public bool Breaks { get; set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            Breaks ? ValueTask.FromException(new IOException("full")) : base.WriteAsync(buffer, cancellationToken);
    }
}
