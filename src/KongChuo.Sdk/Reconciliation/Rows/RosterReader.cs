using KongChuo.Json;
using KongChuo.Validation;
using KongChuo.Validation.Input;
using KongChuo.Validation.Lines;

namespace KongChuo.Reconciliation.Rows;

/// <summary>Reads one input to its end and hands its records to the intake. Belongs to one thread.</summary>
internal sealed class RosterReader(ValidationInput input, int number, RowIntake intake, ReconciliationOptions options, List<NotChecked> notCompared, CancellationToken cancellation)
{
    private readonly Utf8Gate gate = new(mostOfKind: 0);
    private long records;
    private long rows;
    private long others;
    private long unreadable;
    private long overLimit;

    /// <summary>Reads it.</summary>
    /// <exception cref="RowsNotKeptException">Rows cannot be spilled.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public ReconciledInput Read()
    {
        MeasuringStream? stream = null;
        try
        {
            using (stream = new MeasuringStream(input.Open(), cancellation))
            {
                Read(stream);
                return Result(stream.Count, stream.Digest());
            }
        }
        catch (NotSupportedException) when (stream is null)
        {
            Refuse(NotCheckedReason.UnsupportedFormat, 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(stream is null ? NotCheckedReason.CannotOpen : NotCheckedReason.ReadFailed, 1);
        }

        return Result(stream?.Count ?? 0, null);
    }

    private void Read(MeasuringStream stream)
    {
        var window = new StreamWindow(stream, options.MaxRecordBytes + 1);
        while (window.Span.Length < 4 && window.Fill())
        {
        }

        if (EncodingProbe.IsWide(window.Span))
        {
            Refuse(NotCheckedReason.StructureBroken, 1);
            window.PassOver();
            return;
        }

        if (window.Span.StartsWith(EncodingProbe.ByteOrderMark))
            window.Release(EncodingProbe.ByteOrderMark.Length);
        if (input.Format == InputFormat.Ndjson)
            ReadLines(stream, window);
        else
            ReadDocument(window);
        Refuse(NotCheckedReason.OverLimit, overLimit);
        Refuse(NotCheckedReason.EarlierLayerFailed, unreadable - overLimit);
    }

    private void ReadLines(MeasuringStream stream, StreamWindow window)
    {
        var blocks = new LineBlocks(stream, options.MaxRecordBytes);
        blocks.Begin(window.Span, window.Start);
        var block = new LineBlock();
        var lines = 0L;
        while (blocks.TryRead(block))
        {
            lines += block.BlankLines;
            if (block.PassedOver > 0)
                Take(new RawRecord(default, block.Offset, ++lines, block.PassedOver, IsTooLarge: true), ++records);
            for (var at = 0; at < block.Length;)
            {
                var rest = block.Bytes[at..];
                var length = rest.Span.IndexOf((byte)'\n');
                length = length < 0 ? rest.Length : length;
                lines++;
                if (JsonSkip.WhiteSpace(rest.Span[..length], 0) < length)
                    Take(new RawRecord(rest[..length], block.Offset + at, lines, length, length > options.MaxRecordBytes), ++records);
                at += length + 1;
            }

            intake.Flush(number);
        }
    }

    private void ReadDocument(StreamWindow window)
    {
        var source = new DocumentSource(window);
        var read = 0L;
        while (source.TryRead(out var record))
        {
            records++;
            Take(record, record.IsDocumentHeader ? 1 : ++read + source.Leading);
            intake.Flush(number);
        }

        if (source.BrokenAt is not null)
            Refuse(NotCheckedReason.StructureBroken, 1);
        window.PassOver();
    }

    private void Take(in RawRecord record, long recordNumber)
    {
        if (record.IsTooLarge)
        {
            unreadable++;
            overLimit++;
            return;
        }

        var utf8 = record.Bytes.Span;
        var taken = gate.Check(utf8) ? intake.Take(utf8, new RecordPlace(number, recordNumber, record.Line ?? 0, record.Offset), cancellation) : RecordRows.Unreadable;
        if (taken == RecordRows.Unreadable)
            unreadable++;
        else if (taken == RecordRows.None)
            others++;
        else
            rows += taken.Count;
    }

    private void Refuse(NotCheckedReason why, long count)
    {
        if (count > 0)
            notCompared.Add(new NotChecked(input.Name, why, count));
    }

    private ReconciledInput Result(long bytes, string? sha256) => new()
    {
        Name = input.Name,
        Format = input.Format,
        Bytes = bytes,
        Sha256 = sha256,
        Records = records,
        Rows = rows,
        Others = others,
        Unreadable = unreadable,
    };
}
