using System.Buffers.Binary;
using System.Text;
using KongChuo.Spill;

namespace KongChuo.Reconciliation.Rows;

/// <summary>What is kept of a row in the content of its fact: a flag, the pointer of the row, and its fields one behind the other.</summary>
internal readonly ref struct RowContent(ReadOnlySpan<byte> bytes)
{
    private const int PointerField = 255;
    private const int HeadOfField = 5;

    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Whether the record was removed from its ledger.</summary>
    public bool IsRemoved => bytes[0] != 0;

    /// <summary>The text of a field; empty when the row has none.</summary>
    public ReadOnlySpan<byte> this[int field]
    {
        get
        {
            for (var rest = bytes[1..]; !rest.IsEmpty; rest = rest[(HeadOfField + LengthOf(rest))..])
            {
                if (rest[0] == field)
                    return rest.Slice(HeadOfField, LengthOf(rest));
            }

            return default;
        }
    }

    /// <summary>JSON Pointer of the row in its record.</summary>
    public string Pointer => Encoding.UTF8.GetString(this[PointerField]);

    /// <summary>Writes the flag.</summary>
    public static void Begin(FactChunk chunk, bool isRemoved) => chunk.Take(1)[0] = isRemoved ? (byte)1 : (byte)0;

    /// <summary>Writes the pointer of a row that is a part of its record.</summary>
    public static void WritePointer(FactChunk chunk, string pointer) => Write(chunk, PointerField, Encoding.UTF8.GetBytes(pointer));

    /// <summary>Writes a field.</summary>
    public static void Write(FactChunk chunk, int field, ReadOnlySpan<byte> text)
    {
        var target = chunk.Take(HeadOfField + text.Length);
        target[0] = (byte)field;
        BinaryPrimitives.WriteInt32LittleEndian(target[1..], text.Length);
        text.CopyTo(target[HeadOfField..]);
    }

    private static int LengthOf(ReadOnlySpan<byte> field) => BinaryPrimitives.ReadInt32LittleEndian(field[1..]);
}
