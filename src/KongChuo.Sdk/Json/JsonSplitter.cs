using System.Buffers;
using System.Text.Json;

namespace KongChuo.Json;

/// <summary>
/// Finds where records begin and end in a stream of objects, one behind the other, or in the array <c>records</c> of one object. It
/// sees brackets, strings and the commas between records; whether each part is sound JSON is for those who read it.
/// </summary>
internal sealed class JsonSplitter
{
    private const string RecordsMember = "records";

    /// <summary>Deeper than this only brackets and strings matter: not what separates members.</summary>
    private const int InnerDepth = 1;

    private static readonly SearchValues<byte> Brackets = SearchValues.Create("\"{}[]"u8);

    private enum Mode
    {
        Objects,
        Records,
        Tail,
    }

    private Mode mode;
    private int depth;
    private bool inString;
    private bool isEscaped;
    private bool isAfterRecord;
    private bool isAfterComma;
    private int stringStart;
    private bool lastStringIsRecords;
    private bool isRecordsNext;

    /// <summary>Where the part read now begins in the window; -1 between parts.</summary>
    public int Start { get; private set; } = -1;

    /// <summary>How far the window has been read.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the input may end here.</summary>
    public bool IsAtEnd => Start < 0 && mode == Mode.Objects;

    /// <summary>Passes over white space or over a record that was found to fill a line; only where <see cref="IsAtEnd"/>.</summary>
    /// <param name="position">The position to go on from.</param>
    public void PassOver(int position) => Position = position;

    /// <summary>Says that bytes were taken from the front of the window.</summary>
    public void Shift(int count)
    {
        Position -= count;
        Start -= Start < 0 ? 0 : count;
        stringStart -= count;
    }

    /// <summary>Ends the part read now; the next one begins behind it.</summary>
    public void EndPart() => Start = -1;

    /// <summary>Takes the array just opened for one of records.</summary>
    public void EnterRecords()
    {
        mode = Mode.Records;
        isAfterRecord = isAfterComma = false;
        EndPart();
    }

    /// <summary>Reads on.</summary>
    /// <param name="window">The bytes from the same start as before, perhaps with more at the end.</param>
    /// <returns>Why it stopped.</returns>
    /// <exception cref="KongChuoJsonException">Between records stands what cannot stand there; the offset is that in the window.</exception>
    public JsonSplit Next(ReadOnlySpan<byte> window)
    {
        while (Position < window.Length)
        {
            if (inString && !isEscaped)
                Position += PassedOver(window[Position..].IndexOfAny((byte)'"', (byte)'\\'), window);
            else if (!inString && Start >= 0 && depth > InnerDepth)
                Position += PassedOver(window[Position..].IndexOfAny(Brackets), window);
            if (Position == window.Length)
                break;
            var value = window[Position++];
            if (inString)
            {
                InString(value, window);
                continue;
            }

            var stop = Start < 0 && mode != Mode.Tail ? Between(value) : Inside(value);
            if (stop != JsonSplit.NeedMore)
                return stop;
        }

        return JsonSplit.NeedMore;
    }

    private int PassedOver(int found, ReadOnlySpan<byte> window) => found >= 0 ? found : window.Length - Position;

    private void InString(byte value, ReadOnlySpan<byte> window)
    {
        if (isEscaped)
        {
            isEscaped = false;
        }
        else if (value == '\\')
        {
            isEscaped = true;
        }
        else if (value == '"')
        {
            inString = false;
            lastStringIsRecords = depth == 1 && IsRecords(window[stringStart..Position]);
        }
    }

    private JsonSplit Between(byte value)
    {
        switch (value)
        {
            case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                return JsonSplit.NeedMore;
            case (byte)'{' when !isAfterRecord || mode == Mode.Objects:
                Start = Position - 1;
                depth++;
                return JsonSplit.NeedMore;
            case (byte)',' when isAfterRecord && mode == Mode.Records:
                (isAfterRecord, isAfterComma) = (false, true);
                return JsonSplit.NeedMore;
            case (byte)']' when !isAfterComma && mode == Mode.Records:
                mode = Mode.Tail;
                depth--;
                Start = Position - 1;
                return JsonSplit.RecordsClose;
            default:
                throw new KongChuoJsonException(value is (byte)'[' or (byte)'"' ? JsonFault.NotAnObject : JsonFault.Syntax, Position - 1);
        }
    }

    private JsonSplit Inside(byte value)
    {
        switch (value)
        {
            case (byte)'"':
                inString = true;
                stringStart = Position - 1;
                break;
            case (byte)':' when depth == 1:
                isRecordsNext = lastStringIsRecords;
                break;
            case (byte)',' when depth == 1:
                isRecordsNext = false;
                break;
            case (byte)'{' or (byte)'[':
                depth++;
                var opens = isRecordsNext && value == '[' && depth == 2 && mode == Mode.Objects;
                isRecordsNext = false;
                return opens ? JsonSplit.RecordsOpen : JsonSplit.NeedMore;
            case (byte)'}' or (byte)']':
                depth--;
                return Closed();
        }

        return JsonSplit.NeedMore;
    }

    private JsonSplit Closed()
    {
        if (mode == Mode.Records && depth == 2)
        {
            (isAfterRecord, isAfterComma) = (true, false);
            return JsonSplit.Record;
        }

        if (depth > 0)
            return JsonSplit.NeedMore;
        var stop = mode == Mode.Tail ? JsonSplit.DocumentEnd : JsonSplit.Record;
        mode = Mode.Objects;
        return stop;
    }

    private static bool IsRecords(ReadOnlySpan<byte> quoted)
    {
        if (quoted.Length > 6 * RecordsMember.Length + 2)
            return false;
        var reader = new Utf8JsonReader(quoted);
        try
        {
            return reader.Read() && reader.ValueTextEquals(RecordsMember);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
