using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KongChuo.Json;
using KongChuo.Spill;

namespace KongChuo.Rules.Groups;

/// <summary>
/// Takes what records tell. A fact keeps the values of chosen fields, or the whole of an object. Belongs to one thread.
/// </summary>
/// <param name="chunk">Takes the facts.</param>
internal sealed class FactSink(FactChunk chunk)
{
    /// <summary>The field number of a fact that keeps a whole object.</summary>
    public const int Whole = ushort.MaxValue;

    /// <summary>The field number of the JSON Pointer, in its record, of the object a fact keeps.</summary>
    public const int PointerOfWhole = Whole - 1;

    /// <summary>The field number of the SHA-256 digest of the record's bytes.</summary>
    public const int Digest = Whole - 2;

    /// <summary>The field number of the place where a record begins in its bytes, of a fact whose record does not begin with them.</summary>
    public const int Root = Whole - 3;

    private long number;
    private long line;
    private long offset;
    private int kind;
    private int part;

    /// <summary>The facts taken.</summary>
    public FactChunk Chunk => chunk;

    /// <summary>Goes to the next record.</summary>
    public void Begin(RecordKind recordKind, long recordNumber, long? recordLine, long recordOffset) =>
        (kind, number, line, offset, part) = (KindNumbers.Of(recordKind), recordNumber, recordLine ?? 0, recordOffset, 0);

    /// <summary>Takes the fields of a record that it has.</summary>
    /// <param name="group">The group.</param>
    /// <param name="key">What the record belongs to; when it is empty, nothing is taken.</param>
    /// <param name="record">The record.</param>
    /// <param name="fields">The fields.</param>
    public void Add(FactGroup group, FactKey key, in RecordView record, params ReadOnlySpan<Field> fields)
    {
        if (!Open(group, key, out var start))
            return;
        if (record.Root.Offset > 0)
            Keep(Root, record.Root.Offset, []);
        Keep(record, fields);
        chunk.Close(start);
    }

    /// <summary>Takes the fields of a record that it has, and a digest of all its bytes.</summary>
    public void AddWithDigest(FactGroup group, FactKey key, in RecordView record, params ReadOnlySpan<Field> fields)
    {
        var start = chunk.Length;
        Add(group, key, record, fields);
        if (chunk.Length == start)
            return;
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(record.Root.Raw, digest);
        Keep(Digest, 0, digest);
        chunk.Close(start);
    }

    /// <summary>Takes a whole object.</summary>
    /// <param name="group">The group.</param>
    /// <param name="key">What it belongs to; when it is empty, nothing is taken.</param>
    /// <param name="whole">The record, or an object in it.</param>
    /// <param name="pointer">JSON Pointer of the object in its record.</param>
    public void Add(FactGroup group, FactKey key, JsonView whole, string pointer = "")
    {
        if (!Open(group, key, out var start))
            return;
        Keep(Whole, whole.Offset, whole.Raw);
        if (pointer.Length > 0)
            Keep(PointerOfWhole, 0, Encoding.UTF8.GetBytes(pointer));
        chunk.Close(start);
    }

    /// <summary>Takes a whole object, as a row, and beside it the fields that its record has.</summary>
    /// <param name="group">The group.</param>
    /// <param name="key">What the object belongs to; when it is empty, nothing is taken.</param>
    /// <param name="whole">The object.</param>
    /// <param name="pointer">JSON Pointer of the object in its record.</param>
    /// <param name="record">The record.</param>
    /// <param name="fields">The fields.</param>
    public void Add(FactGroup group, FactKey key, JsonView whole, string pointer, in RecordView record, params ReadOnlySpan<Field> fields)
    {
        var start = chunk.Length;
        Add(group, key, whole, pointer);
        if (chunk.Length == start)
            return;
        Keep(record, fields);
        chunk.Close(start);
    }

    private bool Open(FactGroup group, FactKey key, out int start)
    {
        start = chunk.Length;
        if (key.IsEmpty)
            return false;
        FactEntry.WriteHead(chunk.Take(FactEntry.HeadLength), group.Number, KeyHash.Length + key.Length, kind, number, line, offset, part++);
        var kept = chunk.Take(KeyHash.Length + key.Length);
        key.CopyTo(kept[KeyHash.Length..]);
        KeyHash.Write(kept, kept[KeyHash.Length..]);
        return true;
    }

    private void Keep(in RecordView record, ReadOnlySpan<Field> fields)
    {
        foreach (var field in fields)
        {
            if (record[field] is { Exists: true } value)
                Keep(field.Slot, value.Offset, value.Raw);
        }
    }

    private void Keep(int field, int at, ReadOnlySpan<byte> bytes)
    {
        var kept = chunk.Take(10 + bytes.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(kept, (ushort)field);
        BinaryPrimitives.WriteInt32LittleEndian(kept[2..], at);
        BinaryPrimitives.WriteInt32LittleEndian(kept[6..], bytes.Length);
        bytes.CopyTo(kept[10..]);
    }
}
