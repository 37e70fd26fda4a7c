using System.Buffers;
using System.Text;

namespace KongChuo.Json;

/// <summary>Undoes the escapes of JSON strings.</summary>
internal static class JsonStrings
{
    /// <summary>Gives the text of a string's bytes between the quotes. Half surrogate pairs become U+FFFD.</summary>
    public static string Unescape(ReadOnlySpan<byte> escaped)
    {
        if (!escaped.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(escaped);
        var buffer = ArrayPool<byte>.Shared.Rent(escaped.Length);
        try
        {
            var length = Unescape(escaped, buffer);
            return Encoding.UTF8.GetString(buffer, 0, length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes the UTF-8 text of a string's bytes between the quotes; the text is never longer than they are.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int Unescape(ReadOnlySpan<byte> escaped, Span<byte> target)
    {
        var length = 0;
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                target[length++] = escaped[i];
                continue;
            }

            i++;
            if (escaped[i] == 'u')
            {
                length += WriteCodePoint(escaped, ref i, target[length..]);
                continue;
            }

            target[length++] = escaped[i] switch
            {
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                var same => same,
            };
        }

        return length;
    }

    /// <summary>Reads the four hexadecimal digits of an escape.</summary>
    /// <returns>The UTF-16 code unit; -1 when they are not four hexadecimal digits.</returns>
    public static int CodeUnit(ReadOnlySpan<byte> digits)
    {
        if (digits.Length < 4)
            return -1;
        var unit = 0;
        for (var i = 0; i < 4; i++)
        {
            int digit = digits[i] switch
            {
                >= (byte)'0' and <= (byte)'9' => digits[i] - '0',
                >= (byte)'a' and <= (byte)'f' => digits[i] - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => digits[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return -1;
            unit = unit << 4 | digit;
        }

        return unit;
    }

    private static int WriteCodePoint(ReadOnlySpan<byte> escaped, ref int i, Span<byte> target)
    {
        var unit = CodeUnit(escaped[(i + 1)..]);
        i += 4;
        var rune = Rune.ReplacementChar;
        if (char.IsHighSurrogate((char)unit) && i + 6 < escaped.Length && escaped[i + 1] == '\\' && escaped[i + 2] == 'u')
        {
            if (Rune.TryCreate((char)unit, (char)CodeUnit(escaped[(i + 3)..]), out rune))
                i += 6;
            else
                rune = Rune.ReplacementChar;
        }
        else if (!Rune.TryCreate(unit, out rune))
        {
            rune = Rune.ReplacementChar;
        }

        return rune.EncodeToUtf8(target);
    }
}
