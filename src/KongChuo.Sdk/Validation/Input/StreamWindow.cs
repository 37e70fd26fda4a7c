using KongChuo.Schemas.Fast;

namespace KongChuo.Validation.Input;

/// <summary>A window that slides over a stream: bytes are held from <see cref="Start"/> until they are released.</summary>
internal sealed class StreamWindow(Stream stream, int limit)
{
    private const int Padding = FastWalker.Padding;

    private byte[] buffer = new byte[Math.Min(1 << 20, limit) + Padding];
    private int start;
    private int end;

    /// <summary>0-based offset in the stream of the first byte held.</summary>
    public long Start { get; private set; }

    /// <summary>Whether the stream has ended.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The bytes held.</summary>
    public ReadOnlyMemory<byte> Held => buffer.AsMemory(start, end - start);

    /// <summary>The bytes held.</summary>
    public ReadOnlySpan<byte> Span => buffer.AsSpan(start, end - start);

    /// <summary>Whether no more bytes can be held.</summary>
    public bool IsFull => end - start == limit;

    /// <summary>Reads more bytes. Memory taken from <see cref="Held"/> before is no longer valid.</summary>
    /// <returns>False when there are none: at the end of the stream, or when the window is full.</returns>
    public bool Fill()
    {
        if (IsAtEnd || IsFull)
            return false;
        if (end == Room)
            MakeRoom();
        var read = stream.Read(buffer, end, Math.Min(Room - end, limit - (end - start)));
        IsAtEnd = read == 0;
        end += read;
        return read > 0;
    }

    /// <summary>Releases bytes from the beginning.</summary>
    public void Release(int count)
    {
        start += count;
        Start += count;
    }

    /// <summary>Reads on to the end of the stream and holds nothing of it.</summary>
    public void PassOver()
    {
        while (Fill() || !IsAtEnd)
            Release(Span.Length);
    }

    /// <summary>Bytes of the buffer that may be filled; those behind stay zero.</summary>
    private int Room => buffer.Length - Padding;

    private void MakeRoom()
    {
        var held = end - start;
        if (held > Room / 2)
        {
            var larger = new byte[(int)Math.Min(Room * 2L, limit) + Padding];
            Buffer.BlockCopy(buffer, start, larger, 0, held);
            buffer = larger;
        }
        else
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, held);
        }

        (start, end) = (0, held);
    }
}
