using Newtonsoft.Json;

namespace KongChuo.NewtonsoftJson;

/// <summary>
/// A reader for Newtonsoft.Json that knows how each number was written, so that <see cref="KongChuoConverter"/> keeps <c>1.0</c>, <c>1e2</c> and <c>-0</c>
/// apart from <c>1</c>, <c>100</c> and <c>0</c>. Dates stay text.
/// </summary>
public sealed class KongChuoTextReader : JsonTextReader
{
    private const string NumberCharacters = "0123456789+-.eE";

    private readonly ObjectText text;
    private int line = 1;
    private int lineStart;

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

    /// <summary>The object the reader has just begun, as it is written; empty when it stands on none or the object has no end.</summary>
    internal ReadOnlySpan<char> Object() => TokenType == JsonToken.StartObject ? text.Object() : default;

    /// <summary>Goes to the end of the object it has just begun, without reading what is inside.</summary>
    /// <param name="length">The number of characters of the object, as <see cref="Object"/> gave it.</param>
    internal void Pass(int length)
    {
        text.Pass(length);
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

    private int NextLine(int start)
    {
        var json = text.Json;
        var end = json.AsSpan(start).IndexOfAny('\r', '\n') + start;
        return json[end] == '\r' && end + 1 < json.Length && json[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
