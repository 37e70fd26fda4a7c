using Newtonsoft.Json;

namespace KongChuo.NewtonsoftJson;

/// <summary>
/// A reader for Newtonsoft.Json that knows how each number was written, so that <see cref="KongChuoConverter"/> keeps <c>1.0</c>, <c>1e2</c> and <c>-0</c>
/// apart from <c>1</c>, <c>100</c> and <c>0</c>. Dates stay text.
/// </summary>
public sealed class KongChuoTextReader : JsonTextReader
{
    private const string NumberCharacters = "0123456789+-.eE";

    private readonly string json;
    private int line = 1;
    private int lineStart;

    /// <summary>Reads a text.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public KongChuoTextReader(string json)
        : base(new StringReader(json ?? throw new ArgumentNullException(nameof(json))))
    {
        this.json = json;
        DateParseHandling = DateParseHandling.None;
        FloatParseHandling = FloatParseHandling.Double;
        MaxDepth = 64;
    }

    /// <summary>The number the reader stands on, as it is written.</summary>
    internal string NumberText()
    {
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
        var end = json.AsSpan(start).IndexOfAny('\r', '\n') + start;
        return json[end] == '\r' && end + 1 < json.Length && json[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
