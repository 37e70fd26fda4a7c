using System.Buffers;
using System.Text;

namespace KongChuo.Schemas.Formats;

/// <summary>URI templates of RFC 6570, all four levels.</summary>
internal static class UriTemplateFormat
{
    private const int MaxPrefixDigits = 4;

    public static bool IsUriTemplate(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            int length;
            if (text[0] == '{')
            {
                length = text.IndexOf((byte)'}') + 1;
                if (length == 0 || !IsExpression(text[1..(length - 1)]))
                    return false;
            }
            else
            {
                length = LiteralLength(text);
                if (length == 0)
                    return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary>The bytes of the literal at the beginning; 0 where none stands there.</summary>
    private static int LiteralLength(ReadOnlySpan<byte> text)
    {
        if (text[0] >= 0x80)
        {
            return Rune.DecodeFromUtf8(text, out var rune, out var length) == OperationStatus.Done
                && (UriFormats.IsUcs(rune.Value) || UriFormats.IsPrivate(rune.Value)) ? length : 0;
        }

        if (text[0] == '%')
            return Ascii.StartsWithPercentTriplet(text) ? 3 : 0;
        return text[0] is > 0x20 and < 0x7F && !"\"<>\\^`{|}"u8.Contains(text[0]) ? 1 : 0;
    }

    private static bool IsExpression(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && "+#./;?&=,!@|"u8.Contains(text[0]))
            text = text[1..];
        while (true)
        {
            var comma = text.IndexOf((byte)',');
            if (!IsVariable(comma < 0 ? text : text[..comma]))
                return false;
            if (comma < 0)
                return true;
            text = text[(comma + 1)..];
        }
    }

    private static bool IsVariable(ReadOnlySpan<byte> text)
    {
        var colon = text.IndexOf((byte)':');
        if (colon >= 0)
            return IsPrefixLength(text[(colon + 1)..]) && IsName(text[..colon]);
        return IsName(text.EndsWith("*"u8) ? text[..^1] : text);
    }

    private static bool IsPrefixLength(ReadOnlySpan<byte> text) =>
        text.Length is > 0 and <= MaxPrefixDigits && text[0] != '0' && Ascii.AreDigits(text);

    private static bool IsName(ReadOnlySpan<byte> text)
    {
        var afterDot = true;
        while (!text.IsEmpty)
        {
            var isDot = text[0] == '.';
            if (isDot && afterDot)
                return false;
            var isTriplet = Ascii.StartsWithPercentTriplet(text);
            if (!isDot && !isTriplet && !Ascii.IsLetterOrDigit(text[0]) && text[0] != '_')
                return false;
            afterDot = isDot;
            text = text[(isTriplet ? 3 : 1)..];
        }

        return !afterDot;
    }
}
