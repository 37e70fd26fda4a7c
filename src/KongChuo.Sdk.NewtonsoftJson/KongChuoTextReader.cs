using Newtonsoft.Json;

namespace KongChuo.NewtonsoftJson;

/// <summary>
/// A reader for Newtonsoft.Json that knows how each number was written, so that <see cref="KongChuoConverter"/> keeps <c>1.0</c>, <c>1e2</c> and <c>-0</c>
/// apart from <c>1</c>, <c>100</c> and <c>0</c>. Dates stay text.
/// </summary>
public sealed class KongChuoTextReader : JsonTextReader, IJsonLineInfo
{
    private const string NumberCharacters = "0123456789+-.eE";

    private readonly ObjectText text;
    private int line = 1;
    private int lineStart;
    private int linesLeftOut;
    private int lineLastCut;
    private int charactersCut;

    /// <summary>Reads a text.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public KongChuoTextReader(string json)
        : this(new ObjectText(json ?? throw new ArgumentNullException(nameof(json))))
    {
    }

    private KongChuoTextReader(ObjectText text)
        : base(text)
    {
        this.text = text;
        DateParseHandling = DateParseHandling.None;
        FloatParseHandling = FloatParseHandling.Double;
        MaxDepth = 64;
    }

    /// <summary>1-based line the reader stands on.</summary>
    public new int LineNumber => base.LineNumber + linesLeftOut;

    /// <summary>Characters of that line that the reader has passed.</summary>
    public new int LinePosition => base.LinePosition + (base.LineNumber == lineLastCut ? charactersCut : 0);

    /// <summary>The object the reader has just begun, as it is written; empty when it stands on none or the object has no end.</summary>
    internal ReadOnlySpan<char> Object() => TokenType == JsonToken.StartObject ? text.Object() : default;

    /// <summary>Goes to the end of the object it has just begun, without reading what is inside.</summary>
    /// <param name="length">The number of characters of the object, as <see cref="Object"/> gave it.</param>
    internal void Pass(int length)
    {
        var before = LinePosition;
        CountLeftOut(text.LeaveOut(length), before);
        Read();
    }

    /// <summary>The number the reader stands on, as it is written.</summary>
    internal string NumberText()
    {
        var json = text.Json;
        for (; line < LineNumber; line++)
            lineStart = NextLine(lineStart);
        var end = lineStart + LinePosition;
        var start = end;
        while (start > 0 && NumberCharacters.Contains(json[start - 1], StringComparison.Ordinal))
            start--;
        return json[start..end];
    }

    /// <summary>Keeps line and position right: Newtonsoft's reader does not see what is left out.</summary>
    private void CountLeftOut(ReadOnlySpan<char> inside, int before)
    {
        var lines = 0;
        var rest = inside;
        for (var end = EndOfLine(rest); end <= rest.Length; end = EndOfLine(rest), lines++)
            rest = rest[end..];
        linesLeftOut += lines;
        lineLastCut = base.LineNumber;
        charactersCut = (lines == 0 ? before + inside.Length : rest.Length) - base.LinePosition;
    }

    private int NextLine(int start) => start + EndOfLine(text.Json.AsSpan(start));

    /// <summary>Where the next line begins; one more than the length when there is none.</summary>
    private static int EndOfLine(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('\r', '\n');
        if (end < 0)
            return rest.Length + 1;
        return rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
