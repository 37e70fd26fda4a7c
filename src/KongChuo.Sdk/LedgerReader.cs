using System.Runtime.CompilerServices;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo;

/// <summary>
/// Reads records from a stream: NDJSON, one record, or a batch document, told apart by their content. Memory is bounded by the longest
/// record, whatever the length of the stream. A byte order mark is passed over.
/// </summary>
public static class LedgerReader
{
    /// <summary>Reads the records of one class, passing over all others; a base class such as <see cref="LedgerRecord"/> gives those of every kind it covers.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The records in the order of the stream.</returns>
    /// <exception cref="KongChuoJsonException">The stream is no well-formed JSON, or a record is too long; the offset is that in the stream.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        Stream stream, LedgerReaderOptions? options = null, [EnumeratorCancellation] CancellationToken cancellation = default)
        where T : KongChuoRecord
    {
        await foreach (var record in ReadAnyAsync(stream, options, cancellation).ConfigureAwait(false))
        {
            if (record is T wanted)
                yield return wanted;
        }
    }

    /// <summary>
    /// Reads every record as the class of its kind; an <see cref="UnknownRecord"/> where the kind is not known. The header of a batch
    /// document comes first, as a <see cref="BatchHeader"/>; members that stand behind the document's records are set in that same
    /// object when the last record has been read.
    /// </summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The records in the order of the stream.</returns>
    /// <exception cref="KongChuoJsonException">The stream is no well-formed JSON, or a record is too long; the offset is that in the stream.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async IAsyncEnumerable<KongChuoRecord> ReadAnyAsync(
        Stream stream, LedgerReaderOptions? options = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var window = new RecordWindow(stream, (options ?? LedgerReaderOptions.Default).MaxRecordBytes);
        BatchDocument? batch = null;
        var isByLine = true;
        while (true)
        {
            while (isByLine && window.NextLine() is { IsEmpty: false } line)
            {
                if (TryReadLine(line) is not { } record)
                {
                    isByLine = false;
                    break;
                }

                window.PassLine(line.Length);
                yield return record;
            }

            switch (await window.NextAsync(cancellation).ConfigureAwait(false))
            {
                case JsonSplit.NeedMore:
                    yield break;
                case JsonSplit.Record:
                    yield return Read(window);
                    window.EndPart();
                    break;
                case JsonSplit.RecordsOpen:
                    if (BatchDocument.TryOpen(window) is { } opened)
                    {
                        batch = opened;
                        yield return batch.Header;
                        window.EnterRecords();
                    }

                    break;
                case JsonSplit.DocumentEnd:
                    batch!.Close(window);
                    window.EndPart();
                    break;
            }
        }
    }

    /// <summary>Reads a line as one record. Null when it is none, or may be a document: then its parts are looked for.</summary>
    private static KongChuoRecord? TryReadLine(ReadOnlySpan<byte> line)
    {
        if (line[0] != '{')
            return null;
        try
        {
            var record = KongChuoJson.DeserializeAny(line);
            return record.TryGetRaw("records", out _) ? null : record;
        }
        catch (KongChuoJsonException)
        {
            return null;
        }
    }

    private static KongChuoRecord Read(RecordWindow window)
    {
        try
        {
            return KongChuoJson.DeserializeAny(window.Part);
        }
        catch (KongChuoJsonException fault)
        {
            throw fault.Moved(window.PartOffset);
        }
    }
}
