using KongChuo.Json;

namespace KongChuo.Validation.Input;

/// <summary>Records of an NDJSON input: one a line; blank lines are passed over.</summary>
internal sealed class NdjsonSource(StreamWindow window) : IRecordSource
{
    private long line;

    /// <inheritdoc/>
    public long? BrokenAt => null;

    /// <inheritdoc/>
    public int Leading => 0;

    /// <inheritdoc/>
    public bool TryRead(out RawRecord record)
    {
        while (TryReadLine(out record))
        {
            if (record.IsTooLarge || JsonSkip.WhiteSpace(record.Bytes.Span, 0) < record.Bytes.Length)
                return true;
        }

        return false;
    }

    private bool TryReadLine(out RawRecord record)
    {
        var scanned = 0;
        while (true)
        {
            var length = window.Span[scanned..].IndexOf((byte)'\n');
            if (length >= 0)
            {
                record = Take(scanned + length, 1);
                return true;
            }

            scanned = window.Span.Length;
            if (window.Fill())
                continue;
            if (window.IsFull && !window.IsAtEnd)
            {
                record = PassOver();
                return true;
            }

            record = scanned > 0 ? Take(scanned, 0) : default;
            return scanned > 0;
        }
    }

    private RawRecord Take(int length, int terminator)
    {
        var record = new RawRecord(window.Held[..length], window.Start, ++line, length, IsTooLarge: false) { IsPadded = true };
        window.Release(length + terminator);
        return record;
    }

    private RawRecord PassOver()
    {
        var offset = window.Start;
        while (true)
        {
            var length = window.Span.IndexOf((byte)'\n');
            var last = length < 0 ? window.Span.Length : length;
            window.Release(length < 0 ? last : last + 1);
            if (length >= 0 || !window.Fill())
                return new RawRecord(default, offset, ++line, window.Start - offset - (length < 0 ? 0 : 1), IsTooLarge: true);
        }
    }
}
