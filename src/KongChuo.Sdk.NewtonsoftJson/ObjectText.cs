using System.Buffers;

namespace KongChuo.NewtonsoftJson;

/// <summary>
/// A text that stops behind every opening brace it gives out, so that the object a reader has just begun can be taken whole and what is inside be left out.
/// Newtonsoft's reader asks for blocks of characters alone.
/// </summary>
/// <param name="json">The JSON text.</param>
internal sealed class ObjectText(string json) : TextReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"{}");

    private int position;

    /// <summary>The whole text.</summary>
    public string Json => json;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var rest = json.AsSpan(position, Math.Min(count, json.Length - position));
        var brace = rest.IndexOf('{');
        var given = brace < 0 ? rest : rest[..(brace + 1)];
        given.CopyTo(buffer.AsSpan(index));
        position += given.Length;
        return given.Length;
    }

    /// <summary>The object whose opening brace was given out last; empty when its end is not found.</summary>
    public ReadOnlySpan<char> Object()
    {
        var start = position - 1;
        if (start < 0 || json[start] != '{')
            return default;
        var depth = 0;
        for (var at = start; ; at++)
        {
            var step = json.AsSpan(at).IndexOfAny(Marks);
            if (step < 0)
                return default;
            at += step;
            if (json[at] == '"')
                at = EndOfString(at);
            else
                depth += json[at] == '{' ? 1 : -1;
            if (at < 0)
                return default;
            if (depth == 0)
                return json.AsSpan(start, at + 1 - start);
        }
    }

    /// <summary>Leaves out what is inside an object of this length.</summary>
    /// <returns>What is left out.</returns>
    public ReadOnlySpan<char> LeaveOut(int length)
    {
        var inside = json.AsSpan(position, length - 2);
        position += inside.Length;
        return inside;
    }

    /// <summary>The closing quote of the string that begins here; -1 when there is none.</summary>
    private int EndOfString(int quote)
    {
        for (var at = quote + 1; at < json.Length; at += 2)
        {
            var step = json.AsSpan(at).IndexOfAny('"', '\\');
            if (step < 0)
                return -1;
            at += step;
            if (json[at] == '"')
                return at;
        }

        return -1;
    }
}
