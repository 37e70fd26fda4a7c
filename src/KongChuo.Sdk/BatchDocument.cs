using System.Buffers;
using System.Text.Json;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo;

/// <summary>A batch document while it is read: what stands around its records.</summary>
internal sealed class BatchDocument
{
    private const string HeaderType = "batch.header";
    private const string Records = "records";

    private readonly ArrayBufferWriter<byte> text = new();
    private readonly long offset;
    private readonly int front;

    private BatchDocument(ReadOnlySpan<byte> front, long offset)
    {
        text.Write(front);
        this.front = front.Length;
        this.offset = offset;
    }

    /// <summary>The header, with the members that stood before the records and, once closed, those behind.</summary>
    public BatchHeader Header { get; } = new();

    /// <summary>Opens a document at the bracket of its records.</summary>
    /// <returns>The document, or null when the object states another type and its <c>records</c> are a member like any other.</returns>
    public static BatchDocument? TryOpen(RecordWindow window)
    {
        var document = new BatchDocument(window.Part, window.PartOffset);
        var isBatch = document.Parse(
            [.. window.Part, (byte)']', (byte)'}'], static (ref Utf8JsonReader reader) => RecordTypeProbe.Find(ref reader) is null or HeaderType);
        if (!isBatch)
            return null;
        document.ReadHeader([.. window.Part, (byte)']', (byte)'}']);
        return document;
    }

    /// <summary>Reads what stands behind the records.</summary>
    public void Close(RecordWindow window)
    {
        text.Write(window.Part);
        try
        {
            ReadHeader(text.WrittenSpan);
        }
        catch (KongChuoJsonException fault) when (fault.Offset >= offset + front)
        {
            throw fault.Moved(window.PartOffset - offset - front);
        }
    }

    private void ReadHeader(ReadOnlySpan<byte> json)
    {
        Parse(json, (ref Utf8JsonReader reader) =>
        {
            Header.Read(ref reader);
            return true;
        });
        Header.RemoveRaw(Records);
    }

    private T Parse<T>(ReadOnlySpan<byte> json, JsonReading.ValueReader<T> read)
    {
        try
        {
            return JsonReading.Whole(json, read);
        }
        catch (KongChuoJsonException fault)
        {
            throw fault.Moved(offset);
        }
    }
}
