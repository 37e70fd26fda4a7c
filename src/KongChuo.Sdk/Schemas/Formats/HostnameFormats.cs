using System.Buffers;
using System.Text;

namespace KongChuo.Schemas.Formats;

/// <summary>Host names of RFC 1123, and internationalised ones of RFC 5890.</summary>
internal static class HostnameFormats
{
    private const int MaxNameOctets = 253;

    public static bool IsHostname(ReadOnlySpan<byte> text) => IsName(text, international: false);

    public static bool IsIdnHostname(ReadOnlySpan<byte> text) => IsName(text, international: true);

    private static bool IsName(ReadOnlySpan<byte> text, bool international)
    {
        var octets = -1; // one dot fewer than labels
        bool anyRightToLeft = false, allObeyBidiRule = true;
        while (true)
        {
            var end = LabelLength(text, international, out var separator);
            if (!TryCheckLabel(text[..end], international, out var labelOctets, out var bidi))
                return false;

            octets += labelOctets + 1;
            if (octets > MaxNameOctets)
                return false;
            anyRightToLeft |= bidi.HasRightToLeft;
            allObeyBidiRule &= bidi.ObeysRule;
            if (end == text.Length)
                return allObeyBidiRule || !anyRightToLeft;
            text = text[(end + separator)..];
        }
    }

    /// <summary>The bytes before the next separator, or all of them; IDNA knows three full stops beside the dot.</summary>
    private static int LabelLength(ReadOnlySpan<byte> text, bool international, out int separatorLength)
    {
        separatorLength = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.')
                return i;
            var rest = text[i..];
            if (international && (rest.StartsWith("\u3002"u8) || rest.StartsWith("\uFF0E"u8) || rest.StartsWith("\uFF61"u8)))
            {
                separatorLength = 3;
                return i;
            }
        }

        return text.Length;
    }

    private static bool TryCheckLabel(ReadOnlySpan<byte> label, bool international, out int octets, out BidiTraits bidi)
    {
        Span<int> codePoints = stackalloc int[IdnaLabel.MaxOctets];
        octets = label.Length;
        bidi = default;
        if (!System.Text.Ascii.IsValid(label))
        {
            return international && TryDecodeUtf8(label, codePoints, out var count)
                && IdnaLabel.IsULabel(codePoints = codePoints[..count], out octets)
                && BidiTraits.TryRead(codePoints, out bidi);
        }

        if (!IsLdhLabel(label))
            return false;
        if (label.Length >= 4 && (label[0] | 0x20) == 'x' && (label[1] | 0x20) == 'n' && label[2] == '-' && label[3] == '-')
        {
            return Punycode.TryDecode(label[4..], codePoints, out var count)
                && IdnaLabel.IsALabelOf(codePoints = codePoints[..count], label)
                && BidiTraits.TryRead(codePoints, out bidi);
        }

        // The third and fourth character are reserved for prefixes such as xn--.
        if (international && label.Length >= 4 && label[2] == '-' && label[3] == '-')
            return false;
        bidi = BidiTraits.OfAscii(label);
        return true;
    }

    private static bool IsLdhLabel(ReadOnlySpan<byte> label)
    {
        if (label.IsEmpty || label.Length > IdnaLabel.MaxOctets || label[0] == '-' || label[^1] == '-')
            return false;
        foreach (var value in label)
        {
            if (!Ascii.IsLetterOrDigit(value) && value != '-')
                return false;
        }

        return true;
    }

    private static bool TryDecodeUtf8(ReadOnlySpan<byte> text, Span<int> codePoints, out int count)
    {
        for (count = 0; !text.IsEmpty; count++)
        {
            if (count == codePoints.Length || Rune.DecodeFromUtf8(text, out var rune, out var length) != OperationStatus.Done)
                return false;
            codePoints[count] = rune.Value;
            text = text[length..];
        }

        return true;
    }
}
