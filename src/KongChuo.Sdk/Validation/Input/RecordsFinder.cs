using KongChuo.Json;

namespace KongChuo.Validation.Input;

/// <summary>Finds, in the bytes of a document that come in pieces, the array that the root's member <c>records</c> holds.</summary>
internal struct RecordsFinder
{
    private NestingScanner nesting;
    private int position;
    private int stringStart;
    private int lastNameStart;
    private int lastNameLength;
    private bool afterColon;

    /// <summary>Looks on through the document from where it stopped.</summary>
    /// <param name="document">The document from its first byte as far as it is held.</param>
    /// <returns>Length of the document up to and with the opening bracket of the array; -1 when it has not come yet.</returns>
    public int Advance(ReadOnlySpan<byte> document)
    {
        for (; position < document.Length; position++)
        {
            var wasInString = nesting.InString;
            var depth = nesting.Depth;
            nesting.Take(document[position]);
            if (depth == 1)
                Note(document, wasInString);
            if (depth == 1 && nesting.Depth == 2 && document[position] == '[' && afterColon && NamesRecords(document))
                return ++position;
        }

        return -1;
    }

    private void Note(ReadOnlySpan<byte> document, bool wasInString)
    {
        if (!wasInString && nesting.InString)
        {
            stringStart = position + 1;
        }
        else if (wasInString && !nesting.InString && !afterColon)
        {
            (lastNameStart, lastNameLength) = (stringStart, position - stringStart);
        }
        else if (!wasInString && document[position] == ':')
        {
            afterColon = true;
        }
        else if (!wasInString && document[position] == ',')
        {
            afterColon = false;
        }
    }

    private readonly bool NamesRecords(ReadOnlySpan<byte> document)
    {
        var name = document.Slice(lastNameStart, lastNameLength);
        return name.SequenceEqual("records"u8) || (name.Contains((byte)'\\') && JsonStrings.Unescape(name) == "records");
    }
}
