using System.Text.Json;
using System.Text.Unicode;

namespace KongChuo.Json;

/// <summary>Runs the framework's reader over one whole JSON text and turns its exceptions into ours, which quote nothing.</summary>
internal static class JsonReading
{
    /// <summary>Objects and arrays may stand in one another this deep.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads one value.</summary>
    /// <typeparam name="T">What is made of it.</typeparam>
    public delegate T ValueReader<T>(ref Utf8JsonReader reader);

    /// <summary>Reads a text that holds exactly one value.</summary>
    /// <typeparam name="T">What is made of it.</typeparam>
    /// <param name="utf8">The text.</param>
    /// <param name="read">Called with the reader on the first token; leaves it on the last.</param>
    /// <exception cref="KongChuoJsonException">The text is no well-formed JSON.</exception>
    public static T Whole<T>(ReadOnlySpan<byte> utf8, ValueReader<T> read)
    {
        if (!Utf8.IsValid(utf8))
            throw new KongChuoJsonException(JsonFault.Encoding, FirstInvalid(utf8));
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            var value = read(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonException fault)
        {
            var kind = reader.CurrentDepth >= MaxDepth - 1 && IsOpening(utf8, reader.BytesConsumed) ? JsonFault.Depth : JsonFault.Syntax;
            throw new KongChuoJsonException(kind, Offset(utf8, fault));
        }
        catch (InvalidOperationException)
        {
            throw new KongChuoJsonException(JsonFault.LoneSurrogate, reader.TokenStartIndex);
        }
    }

    private static bool IsOpening(ReadOnlySpan<byte> utf8, long consumed)
    {
        var rest = utf8[(int)consumed..].TrimStart(" \t\r\n,:"u8);
        return !rest.IsEmpty && rest[0] is (byte)'{' or (byte)'[';
    }

    private static long Offset(ReadOnlySpan<byte> utf8, JsonException fault)
    {
        var start = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        return Math.Min(start + (fault.BytePositionInLine ?? 0), utf8.Length);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (System.Text.Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return offset;
    }
}
