using System.Buffers;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo;

/// <summary>
/// Writes records to a stream one by one, as NDJSON or as a batch document, in canonical form. Only
/// <see cref="CompleteAsync"/> ends a document, so that what a failed run leaves never looks whole: after a failure of the stream nothing more is written.
/// Not safe for several threads.
/// </summary>
public sealed class LedgerWriter
{
    private readonly Stream stream;
    private readonly BatchHeader? header;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private bool isOpen;
    private bool isCompleted;
    private bool isBroken;

    private LedgerWriter(Stream stream, BatchHeader? header) => (this.stream, this.header) = (stream, header);

    /// <summary>Starts NDJSON: a record a line, each ended by a line feed. A header, where there is one, is written as the first record.</summary>
    /// <param name="stream">Takes the bytes; left open.</param>
    /// <returns>The writer.</returns>
    public static LedgerWriter Ndjson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new LedgerWriter(stream, null);
    }

    /// <summary>Starts a batch document: the members of the header, then <c>records</c>.</summary>
    /// <param name="stream">Takes the bytes; left open.</param>
    /// <param name="header">The header; read when the first record is written, or at the end when there is none.</param>
    /// <returns>The writer.</returns>
    public static LedgerWriter Batch(Stream stream, BatchHeader header)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(header);
        return new LedgerWriter(stream, header);
    }

    /// <summary>Writes one record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellation">Ends the wait for the stream; the stream may then hold part of the record.</param>
    /// <returns>A task that ends when the bytes have been handed to the stream.</returns>
    /// <exception cref="KongChuoJsonException">A string holds half of a surrogate pair; nothing of the record was written.</exception>
    /// <exception cref="InvalidOperationException">The writer was completed, or the stream failed or was interrupted before: how much it holds is not known.</exception>
    public async ValueTask WriteAsync(KongChuoRecord record, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (isCompleted)
            throw new InvalidOperationException("The writer was completed.");
        RefuseWhenBroken();
        buffer.ResetWrittenCount();
        var isFirst = !isOpen;
        if (header is not null && isFirst)
            WriteFront();
        else if (header is not null)
            buffer.Write(","u8);
        KongChuoJson.Serialize(record, buffer);
        if (header is null)
            buffer.Write("\n"u8);
        await HandOverAsync(cancellation).ConfigureAwait(false);
        isOpen = true;
    }

    /// <summary>Ends the document and flushes the stream. Nothing can be written afterwards; a second call does nothing.</summary>
    /// <param name="cancellation">Ends the wait for the stream.</param>
    /// <returns>A task that ends when the stream has been flushed.</returns>
    /// <exception cref="InvalidOperationException">The stream failed or was interrupted before: how much it holds is not known.</exception>
    public async ValueTask CompleteAsync(CancellationToken cancellation = default)
    {
        if (isCompleted)
            return;
        RefuseWhenBroken();
        buffer.ResetWrittenCount();
        if (header is not null)
        {
            if (!isOpen)
                WriteFront();
            buffer.Write("]}\n"u8);
        }

        await HandOverAsync(cancellation).ConfigureAwait(false);
        isBroken = true;
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
        (isBroken, isCompleted) = (false, true);
    }

    private void RefuseWhenBroken()
    {
        if (isBroken)
            throw new InvalidOperationException("The stream failed before.");
    }

    private async ValueTask HandOverAsync(CancellationToken cancellation)
    {
        isBroken = true;
        await stream.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
        isBroken = false;
    }

    private void WriteFront()
    {
        var bytes = KongChuoJson.Serialize(header!);
        var members = bytes.AsSpan(0, bytes.Length - 1);
        buffer.Write(members);
        buffer.Write(members.Length > 1 ? ",\"records\":["u8 : "\"records\":["u8);
    }
}
