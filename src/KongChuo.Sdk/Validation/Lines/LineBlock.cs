using KongChuo.Schemas.Fast;

namespace KongChuo.Validation.Lines;

/// <summary>Whole lines of an input, and where they stand in it. The buffer is used again for the next block. Belongs to one thread.</summary>
internal sealed class LineBlock
{
    /// <summary>Bytes of lines a block holds at first; it grows for a line that is longer.</summary>
    public const int Size = 1 << 18;

    private byte[] buffer = new byte[Size + FastWalker.Padding];

    /// <summary>0-based number of the block in its input.</summary>
    public long Number { get; private set; }

    /// <summary>0-based offset in the input of the block's first byte.</summary>
    public long Offset { get; private set; }

    /// <summary>How many bytes it holds. The last line may lack its newline.</summary>
    public int Length { get; private set; }

    /// <summary>Lines before the block that belong to no block: blank ones at the beginning of the input.</summary>
    public long BlankLines { get; private set; }

    /// <summary>Length in bytes, without its newline, of the one line the block stands for, which was too long to be held; 0 when the lines are held.</summary>
    public long PassedOver { get; private set; }

    /// <summary>The bytes held.</summary>
    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(0, Length);

    /// <summary>How many bytes the buffer has room for, without the padding the fast path needs.</summary>
    public int Room => buffer.Length - FastWalker.Padding;

    /// <summary>The room behind the bytes that are there.</summary>
    public Span<byte> RoomFrom(int start) => buffer.AsSpan(start, Room - start);

    /// <summary>The bytes from one position to another.</summary>
    public Span<byte> Between(int start, int end) => buffer.AsSpan(start, end - start);

    /// <summary>Makes room for a line that is longer than the block.</summary>
    public void Grow(int room) => Array.Resize(ref buffer, room + FastWalker.Padding);

    /// <summary>Says what the block holds from now on.</summary>
    public void Set(long number, long offset, int length, long blankLines)
    {
        (Number, Offset, Length, BlankLines, PassedOver) = (number, offset, length, blankLines, 0);
        buffer.AsSpan(length, FastWalker.Padding).Clear();
    }

    /// <summary>Says that the block stands for a line too long to be held.</summary>
    public void SetPassedOver(long number, long offset, long length, long blankLines)
    {
        Set(number, offset, 0, blankLines);
        PassedOver = length;
    }
}
