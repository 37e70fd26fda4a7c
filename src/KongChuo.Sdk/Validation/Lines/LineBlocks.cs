using KongChuo.Json;

namespace KongChuo.Validation.Lines;

/// <summary>
/// Cuts a stream into blocks of whole lines, in bounded memory. Every read gives a block as soon as it brings a newline, so
/// that a slow stream is not waited for longer than needed. Not safe for several threads: who shares it takes turns.
/// </summary>
internal sealed class LineBlocks(Stream stream, int longestLine)
{
    private const int MostHeld = int.MaxValue - (1 << 20);

    private byte[] carried = [];
    private int carriedLength;
    private long position;
    private long blocks;
    private long blankLines;
    private bool isAtEnd;

    /// <summary>Takes bytes that were read from the stream already.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="offset">0-based offset in the stream of the first of them.</param>
    public void Begin(ReadOnlySpan<byte> bytes, long offset)
    {
        position = offset;
        Carry(bytes);
    }

    /// <summary>Reads the next block.</summary>
    /// <returns>False at the end of the stream.</returns>
    /// <exception cref="IOException">The stream cannot be read on.</exception>
    public bool TryRead(LineBlock block)
    {
        while (!isAtEnd || carriedLength > 0)
        {
            var length = Fill(block, out var isTooLong);
            if (isTooLong)
            {
                PassOver(block, length);
                return true;
            }

            if (length == 0)
                return false;
            var offset = position;
            position += length;
            var lines = block.Between(0, length);
            if (blocks == 0 && JsonSkip.WhiteSpace(lines, 0) == length)
            {
                blankLines += lines.Count((byte)'\n');
                continue;
            }

            block.Set(blocks++, offset, length, blankLines);
            blankLines = 0;
            return true;
        }

        return false;
    }

    /// <summary>Fills a block with whole lines, or with all that is left at the end.</summary>
    /// <returns>Their length in bytes; when a line is too long, all bytes held.</returns>
    private int Fill(LineBlock block, out bool isTooLong)
    {
        isTooLong = false;
        if (block.Room < carriedLength)
            block.Grow(carriedLength);
        carried.AsSpan(0, carriedLength).CopyTo(block.RoomFrom(0));
        var (held, unseen) = (carriedLength, 0);
        carriedLength = 0;
        while (true)
        {
            var cut = block.Between(unseen, held).LastIndexOf((byte)'\n');
            if (cut >= 0)
            {
                var length = unseen + cut + 1;
                Carry(block.Between(length, held));
                return length;
            }

            if (isAtEnd)
                return held;
            if (isTooLong = held > longestLine)
                return held;
            unseen = held;
            if (held == block.Room)
                block.Grow((int)Math.Min(held * 2L, Math.Max(longestLine + 1L, LineBlock.Size)));
            var read = stream.Read(block.RoomFrom(held));
            isAtEnd = read == 0;
            held += read;
        }
    }

    private void PassOver(LineBlock block, int held)
    {
        var offset = position;
        position += held;
        while (true)
        {
            var read = stream.Read(block.RoomFrom(0));
            isAtEnd = read == 0;
            var newline = block.Between(0, read).IndexOf((byte)'\n');
            if (newline >= 0)
                Carry(block.Between(newline + 1, read));
            if (newline >= 0 || isAtEnd)
            {
                position += Math.Max(newline, 0);
                block.SetPassedOver(blocks++, offset, position - offset, blankLines);
                position += newline >= 0 ? 1 : 0;
                blankLines = 0;
                return;
            }

            position += read;
        }
    }

    private void Carry(ReadOnlySpan<byte> bytes)
    {
        if (carried.Length < bytes.Length)
            carried = new byte[Math.Min((long)MostHeld, Math.Max(bytes.Length, LineBlock.Size))];
        bytes.CopyTo(carried);
        carriedLength = bytes.Length;
    }
}
