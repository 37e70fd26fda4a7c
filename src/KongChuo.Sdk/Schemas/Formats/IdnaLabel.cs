using System.Globalization;

namespace KongChuo.Schemas.Formats;

/// <summary>
/// Labels of IDNA2008 (RFC 5891, 5892). One thing it asks for is not checked: that a label is in normalization form C, because the
/// framework does not normalise where globalization is invariant.
/// </summary>
internal static class IdnaLabel
{
    /// <summary>The longest label, counted as it goes over the wire.</summary>
    public const int MaxOctets = 63;

    private const int PrefixLength = 4;

    /// <summary>Whether the code points are a U-label; <paramref name="octets"/> is the length of its A-label.</summary>
    public static bool IsULabel(ReadOnlySpan<int> label, out int octets)
    {
        Span<byte> punycode = stackalloc byte[MaxOctets - PrefixLength];
        octets = 0;
        if (!HasAllowedCodePoints(label) || !Punycode.TryEncode(label, punycode, out var length))
            return false;
        octets = PrefixLength + length;
        return true;
    }

    /// <summary>Whether <paramref name="aLabel"/> is how the decoded label must be written, and the label is a U-label.</summary>
    public static bool IsALabelOf(ReadOnlySpan<int> decoded, ReadOnlySpan<byte> aLabel)
    {
        Span<byte> punycode = stackalloc byte[MaxOctets - PrefixLength];
        return HasAllowedCodePoints(decoded)
            && decoded.ContainsAnyExceptInRange(0, 0x7F)
            && Punycode.TryEncode(decoded, punycode, out var length)
            && System.Text.Ascii.EqualsIgnoreCase(punycode[..length], aLabel[PrefixLength..]);
    }

    private static bool HasAllowedCodePoints(ReadOnlySpan<int> label)
    {
        if (label.IsEmpty || label[0] == '-' || label[^1] == '-' || (label.Length >= 4 && label[2] == '-' && label[3] == '-'))
            return false;
        if (CharUnicodeInfo.GetUnicodeCategory(label[0])
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
        {
            return false;
        }

        for (var i = 0; i < label.Length; i++)
        {
            var allowed = IdnaTables.Classify(label[i]) switch
            {
                IdnaClass.Valid => true,
                IdnaClass.InContext => IdnaContext.Allows(label, i),
                _ => false,
            };
            if (!allowed)
                return false;
        }

        return true;
    }
}
