using KongChuo.Json;
using KongChuo.Validation.Records;

namespace KongChuo.Validation.Input;

/// <summary>
/// Records of a <c>.json</c> input: one record, or a batch document whose member <c>records</c> is read item by item.
/// The header of a batch document, with an empty <c>records</c>, comes last, because only then it is whole.
/// </summary>
/// <param name="window">The document.</param>
/// <param name="lane">Finds the end of an item and judges it in one step, where it can; null to look for the end alone.</param>
internal sealed class DocumentSource(StreamWindow window, FastLane? lane = null)
{
    private const int Ahead = 1 << 16;

    private State state = State.Beginning;
    private byte[] header = [];
    private long headerStart;

    private enum State
    {
        Beginning,
        FirstItem,
        NextItem,
        Rest,
        Done,
    }

    /// <summary>0-based offset at which the document's structure broke off so that what follows was not read; null when it did not.</summary>
    public long? BrokenAt { get; private set; }

    /// <summary>How many records are numbered before those read so far although they come later: the header.</summary>
    public int Leading => header.Length > 0 ? 1 : 0;

    /// <summary>Reads the next record.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="IOException">The input cannot be read on.</exception>
    public bool TryRead(out RawRecord record)
    {
        record = default;
        if (state == State.Beginning && Begin(out record))
            return true;
        if (state is State.FirstItem or State.NextItem && ReadItem(out record))
            return true;
        if (state == State.Rest)
        {
            record = ReadHeader();
            return true;
        }

        return false;
    }

    /// <summary>Looks for the array of records. True when there is none and the document as a whole is the record.</summary>
    private bool Begin(out RawRecord record)
    {
        record = default;
        var finder = default(RecordsFinder);
        headerStart = window.Start;
        while (true)
        {
            var length = finder.Advance(window.Span);
            if (length >= 0)
            {
                header = window.Span[..length].ToArray();
                window.Release(length);
                state = State.FirstItem;
                return false;
            }

            if (window.Fill())
                continue;
            state = State.Done;
            if (window.IsFull && !window.IsAtEnd)
                record = PassOverRest();
            else
                record = new RawRecord(window.Held, window.Start, null, window.Span.Length, IsTooLarge: false) { IsPadded = true };
            return JsonSkip.WhiteSpace(record.Bytes.Span, 0) < record.Length;
        }
    }

    private bool ReadItem(out RawRecord record)
    {
        record = default;
        var first = NextByte();
        if (first == ']')
        {
            state = State.Rest;
            return false;
        }

        if (state == State.NextItem)
        {
            if (first != ',')
                return Break();
            window.Release(1);
            first = NextByte();
        }

        if (first is -1 or ',' or ']' or '}' or ':')
            return Break();
        state = State.NextItem;
        if (!TryWalk(out record))
            record = ReadValue();
        return true;
    }

    /// <summary>Lets the fast path walk the next item; what it accepts need not be scanned for its end.</summary>
    private bool TryWalk(out RawRecord record)
    {
        record = default;
        while (window.Span.Length < Ahead && window.Fill())
        {
        }

        if (lane?.TryAcceptItem(window.Span, out var length) is not { } plan || length >= window.Span.Length || window.Span[length] is not ((byte)',' or (byte)']'))
            return false;
        record = Take(window.Start, length, isTooLarge: false) with { Accepted = plan };
        return true;
    }

    private RawRecord ReadValue()
    {
        var nesting = default(NestingScanner);
        var offset = window.Start;
        var length = 0;
        var isTooLarge = false;
        while (true)
        {
            for (var span = window.Span; length < span.Length; length++)
            {
                if (nesting.Depth == 0 && !nesting.InString && span[length] is (byte)',' or (byte)']')
                    return Take(offset, length, isTooLarge);
                nesting.Take(span[length]);
            }

            if (window.IsFull)
            {
                isTooLarge = true;
                window.Release(length);
                length = 0;
            }

            if (!window.Fill())
                return Take(offset, length, isTooLarge);
        }
    }

    private RawRecord Take(long offset, int length, bool isTooLarge)
    {
        var bytes = isTooLarge ? default : window.Held[..length];
        window.Release(length);
        return new RawRecord(bytes, offset, null, window.Start - offset, isTooLarge) { IsPadded = !isTooLarge };
    }

    /// <summary>Goes to the next byte that is not white space; -1 at the end.</summary>
    private int NextByte()
    {
        while (true)
        {
            window.Release(JsonSkip.WhiteSpace(window.Span, 0));
            if (window.Span.Length > 0)
                return window.Span[0];
            if (!window.Fill())
                return -1;
        }
    }

    private bool Break()
    {
        BrokenAt = window.Start;
        state = State.Rest;
        return false;
    }

    private RawRecord ReadHeader()
    {
        state = State.Done;
        if (BrokenAt is not null)
            PassOverRest();
        while (window.Fill())
        {
        }

        if (window.IsFull && !window.IsAtEnd)
            return PassOverRest() with { Offset = headerStart, IsDocumentHeader = true };
        byte[] bytes = BrokenAt is null ? [.. header, .. window.Span] : [.. header, (byte)']', (byte)'}'];
        return new RawRecord(bytes, headerStart, null, bytes.Length, IsTooLarge: false)
        {
            CutAt = header.Length,
            CutLength = window.Start - headerStart - header.Length,
            IsDocumentHeader = true,
        };
    }

    private RawRecord PassOverRest()
    {
        var offset = window.Start;
        do
            window.Release(window.Span.Length);
        while (window.Fill());
        return new RawRecord(default, offset, null, window.Start - offset, IsTooLarge: true);
    }
}
