using System.Numerics;
using System.Runtime.Intrinsics;

namespace KongChuo.Json;

/// <summary>
/// Steps over the raw bytes of one well-formed document. It checks no grammar: on bytes that are not JSON it
/// throws <see cref="IndexOutOfRangeException"/> or <see cref="FormatException"/>, or yields nonsense, but never reads outside the span.
/// </summary>
internal static class Utf8Walker
{
    /// <summary>The first position at or after <paramref name="position"/> that is not white space.</summary>
    public static int SkipWhitespace(ReadOnlySpan<byte> data, int position)
    {
        while (data[position] <= (byte)' ')
            position++;
        return position;
    }

    /// <summary>Recognises the value at <paramref name="position"/>; the end of a container stays unknown.</summary>
    public static JsonSpan Read(ReadOnlySpan<byte> data, int position)
    {
        var span = default(JsonSpan);
        Read(data, position, ref span);
        return span;
    }

    /// <summary>Recognises the value at <paramref name="position"/>; the end of a container stays unknown.</summary>
    public static void Read(ReadOnlySpan<byte> data, int position, ref JsonSpan span)
    {
        span.Start = position;
        span.End = -1;
        switch (data[position])
        {
            case (byte)'"':
                span.Kind = JsonKind.String;
                span.End = StringEnd(data, position, out span.Escaped);
                break;
            case (byte)'{':
                span.Kind = JsonKind.Object;
                break;
            case (byte)'[':
                span.Kind = JsonKind.Array;
                break;
            case (byte)'t':
                span.Kind = JsonKind.True;
                span.End = position + 4;
                break;
            case (byte)'f':
                span.Kind = JsonKind.False;
                span.End = position + 5;
                break;
            case (byte)'n':
                span.Kind = JsonKind.Null;
                span.End = position + 4;
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                span.Kind = JsonKind.Number;
                span.End = NumberEnd(data, position);
                break;
            default:
                throw NotJson(position);
        }
    }

    /// <summary>The position after the closing quote of the string that opens at <paramref name="position"/>.</summary>
    public static int StringEnd(ReadOnlySpan<byte> data, int position, out bool escaped)
    {
        escaped = false;
        position++;
        while (true)
        {
            position += QuoteOrBackslash(data[position..]);
            if (data[position] == (byte)'"')
                return position + 1;
            escaped = true;
            position += 2;
        }
    }

    /// <summary>The index of the first quote or backslash. Most strings are short, so the first bytes are looked at together and at once.</summary>
    private static int QuoteOrBackslash(ReadOnlySpan<byte> text)
    {
        if (text.Length >= Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(text);
            var found = (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))).ExtractMostSignificantBits();
            if (found != 0)
                return BitOperations.TrailingZeroCount(found);
        }

        return text.IndexOfAny((byte)'"', (byte)'\\') is var step and >= 0 ? step : throw NotJson(0);
    }

    /// <summary>The position after the value that starts at <paramref name="position"/>, however deep it is.</summary>
    public static int SkipValue(ReadOnlySpan<byte> data, int position)
    {
        var span = Read(data, position);
        if (span.End >= 0)
            return span.End;

        var depth = 1;
        position++;
        while (depth > 0)
        {
            if ((uint)position >= (uint)data.Length)
                throw NotJson(position);
            switch (data[position])
            {
                case (byte)'"':
                    position = StringEnd(data, position, out _);
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    position++;
                    break;
                case (byte)'}' or (byte)']':
                    depth--;
                    position++;
                    break;
                default:
                    position++; // between strings there is mostly one byte, a colon or a comma
                    break;
            }
        }

        return position;
    }

    /// <summary>What is thrown when the bytes turn out not to be a JSON document.</summary>
    public static FormatException NotJson(int position) => new($"Not a well-formed JSON document at byte {position}.");

    private static int NumberEnd(ReadOnlySpan<byte> data, int position)
    {
        do
            position++;
        while (position < data.Length && data[position] is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'e' or (byte)'E' or (byte)'+' or (byte)'-');
        return position;
    }
}
