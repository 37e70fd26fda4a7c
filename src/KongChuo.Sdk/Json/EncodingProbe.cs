using System.Text;

namespace KongChuo.Json;

/// <summary>Tells from bytes which encoding a text that is not UTF-8 is probably in.</summary>
internal static class EncodingProbe
{
    /// <summary>The three bytes of a UTF-8 byte order mark.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Whether the bytes are UTF-16 or UTF-32: by their mark, or by the zero bytes the first two characters of a JSON text,
    /// which are ASCII, then have. A single zero byte is damage, not an encoding.
    /// </summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2)
            return false;
        if (bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF)
            return true;
        return bytes is [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..]
            or [0, not 0] or [not 0, 0] or [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..];
    }

    /// <summary>0-based offset of the first byte that belongs to no UTF-8 sequence; the length when there is none.</summary>
    public static int FirstIllFormed(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length)
        {
            if (bytes[offset] < 0x80)
            {
                offset++;
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) != System.Buffers.OperationStatus.Done)
                return offset;
            offset += length;
        }

        return offset;
    }

    /// <summary>Whether every byte above 0x7F belongs to a two- or four-byte sequence of GB 18030, and there is at least one.</summary>
    public static bool ReadsAsGb18030(ReadOnlySpan<byte> bytes)
    {
        var found = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            if (bytes[i] is 0x80 or 0xFF || i + 1 >= bytes.Length)
                return false;
            if (bytes[i + 1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE))
                i++;
            else if (i + 3 < bytes.Length && IsDigit(bytes[i + 1]) && bytes[i + 2] is >= 0x81 and <= 0xFE && IsDigit(bytes[i + 3]))
                i += 3;
            else
                return false;
            found = true;
        }

        return found;
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
