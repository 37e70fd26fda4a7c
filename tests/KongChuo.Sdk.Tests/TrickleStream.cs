namespace KongChuo.Sdk.Tests;

/// <summary>Gives its bytes a few at a time, as a slow network does.</summary>
internal sealed class TrickleStream(byte[] bytes, int step) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);
}
