using System.Buffers.Binary;

namespace KongChuo.Spill;

/// <summary>
/// The bytes of one fact, as they are kept, sorted and spilled: a head of fixed length (length, group, length of the key, kind, input, record, line,
/// offset, part), the key and the content.
/// </summary>
internal readonly ref struct FactEntry(ReadOnlySpan<byte> bytes)
{
    /// <summary>Bytes before the key.</summary>
    public const int HeadLength = 41;

    private const int GroupAt = 4;
    private const int KeyLengthAt = 5;
    private const int KindAt = 7;
    private const int InputAt = 9;
    private const int RecordAt = 13;
    private const int LineAt = 21;
    private const int OffsetAt = 29;
    private const int PartAt = 37;

    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>All bytes.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Number of the group the fact belongs to.</summary>
    public byte Group => bytes[GroupAt];

    /// <summary>What facts of a group are put together by.</summary>
    public ReadOnlySpan<byte> Key => bytes.Slice(HeadLength, KeyLength);

    /// <summary>What the rules read.</summary>
    public ReadOnlySpan<byte> Content => bytes[(HeadLength + KeyLength)..];

    /// <summary>0-based number of the kind.</summary>
    public int Kind => BinaryPrimitives.ReadUInt16LittleEndian(bytes[KindAt..]);

    /// <summary>0-based number of the input.</summary>
    public int Input => BinaryPrimitives.ReadInt32LittleEndian(bytes[InputAt..]);

    /// <summary>1-based number of the record in its input.</summary>
    public long Record => BinaryPrimitives.ReadInt64LittleEndian(bytes[RecordAt..]);

    /// <summary>1-based line the record starts on; 0 where the input has no lines.</summary>
    public long Line => BinaryPrimitives.ReadInt64LittleEndian(bytes[LineAt..]);

    /// <summary>0-based offset of the record in its input, in bytes.</summary>
    public long Offset => BinaryPrimitives.ReadInt64LittleEndian(bytes[OffsetAt..]);

    /// <summary>0-based number of the fact among those of its record.</summary>
    public int Part => BinaryPrimitives.ReadInt32LittleEndian(bytes[PartAt..]);

    private int KeyLength => BinaryPrimitives.ReadUInt16LittleEndian(bytes[KeyLengthAt..]);

    /// <summary>The length of the entry that bytes begin with.</summary>
    public static int LengthOf(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32LittleEndian(bytes);

    /// <summary>The first bytes of what decides the order, as a number.</summary>
    public ulong Prefix()
    {
        Span<byte> first = stackalloc byte[8];
        first.Clear();
        first[0] = Group;
        var key = Key;
        key[..Math.Min(key.Length, 7)].CopyTo(first[1..]);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }

    /// <summary>Whether another fact has the same group and key.</summary>
    public bool IsTogetherWith(FactEntry other) => Group == other.Group && Key.SequenceEqual(other.Key);

    /// <summary>Compares by group, key, input, record and part: no two facts are equal.</summary>
    public int CompareTo(FactEntry other)
    {
        var order = Group.CompareTo(other.Group);
        if (order == 0)
            order = Key.SequenceCompareTo(other.Key);
        if (order == 0)
            order = Input.CompareTo(other.Input);
        if (order == 0)
            order = Record.CompareTo(other.Record);
        return order != 0 ? order : Part.CompareTo(other.Part);
    }

    /// <summary>Writes the head of an entry.</summary>
    public static void WriteHead(Span<byte> head, byte group, int keyLength, int kind, long record, long line, long offset, int part)
    {
        head[GroupAt] = group;
        BinaryPrimitives.WriteUInt16LittleEndian(head[KeyLengthAt..], (ushort)keyLength);
        BinaryPrimitives.WriteUInt16LittleEndian(head[KindAt..], (ushort)kind);
        BinaryPrimitives.WriteInt64LittleEndian(head[RecordAt..], record);
        BinaryPrimitives.WriteInt64LittleEndian(head[LineAt..], line);
        BinaryPrimitives.WriteInt64LittleEndian(head[OffsetAt..], offset);
        BinaryPrimitives.WriteInt32LittleEndian(head[PartAt..], part);
    }

    /// <summary>Says how long an entry is, when its content is written.</summary>
    public static void WriteLength(Span<byte> head, int length) => BinaryPrimitives.WriteInt32LittleEndian(head, length);

    /// <summary>Places an entry, whose record and line were counted from a batch's first, in its input.</summary>
    public static void Place(Span<byte> entry, int input, long recordsBefore, long linesBefore)
    {
        var placed = new FactEntry(entry);
        var (record, line) = (placed.Record, placed.Line);
        BinaryPrimitives.WriteInt32LittleEndian(entry[InputAt..], input);
        BinaryPrimitives.WriteInt64LittleEndian(entry[RecordAt..], record + recordsBefore);
        BinaryPrimitives.WriteInt64LittleEndian(entry[LineAt..], line == 0 ? 0 : line + linesBefore);
    }
}
