using System.Text;

namespace KongChuo.Schemas.Formats;

/// <summary>URIs by the grammar of RFC 3986 and IRIs by that of RFC 3987, with and without a scheme.</summary>
internal static class UriFormats
{
    public static bool IsUri(ReadOnlySpan<byte> text) => IsReference(text, international: false, needsScheme: true);

    public static bool IsUriReference(ReadOnlySpan<byte> text) => IsReference(text, international: false, needsScheme: false);

    public static bool IsIri(ReadOnlySpan<byte> text) => IsReference(text, international: true, needsScheme: true);

    public static bool IsIriReference(ReadOnlySpan<byte> text) => IsReference(text, international: true, needsScheme: false);

    private static bool IsReference(ReadOnlySpan<byte> text, bool international, bool needsScheme)
    {
        var delimiter = text.IndexOfAny(":/?#"u8);
        var hasScheme = delimiter >= 0 && text[delimiter] == ':';
        if (hasScheme ? !IsScheme(text[..delimiter]) : needsScheme)
            return false;
        var rest = hasScheme ? text[(delimiter + 1)..] : text;

        if (TryCut(ref rest, (byte)'#', out var fragment) && !AreCharacters(fragment, "/?:@"u8, international, privateUse: false))
            return false;
        if (TryCut(ref rest, (byte)'?', out var query) && !AreCharacters(query, "/?:@"u8, international, privateUse: international))
            return false;
        if (rest.StartsWith("//"u8))
        {
            rest = rest[2..];
            var slash = rest.IndexOf((byte)'/');
            if (!IsAuthority(slash < 0 ? rest : rest[..slash], international))
                return false;
            rest = slash < 0 ? default : rest[slash..];
        }

        return AreCharacters(rest, "/:@"u8, international, privateUse: false);
    }

    /// <summary>Splits at the first <paramref name="delimiter"/>, if there is one.</summary>
    private static bool TryCut(ref ReadOnlySpan<byte> text, byte delimiter, out ReadOnlySpan<byte> after)
    {
        var index = text.IndexOf(delimiter);
        after = index < 0 ? default : text[(index + 1)..];
        if (index >= 0)
            text = text[..index];
        return index >= 0;
    }

    private static bool IsScheme(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !Ascii.IsLetter(text[0]))
            return false;
        foreach (var value in text)
        {
            if (!Ascii.IsLetterOrDigit(value) && value is not ((byte)'+' or (byte)'-' or (byte)'.'))
                return false;
        }

        return true;
    }

    private static bool IsAuthority(ReadOnlySpan<byte> text, bool international)
    {
        var at = text.IndexOf((byte)'@');
        if (at >= 0 && !AreCharacters(text[..at], ":"u8, international, privateUse: false))
            return false;

        var host = text[(at + 1)..];
        if (host.StartsWith("["u8))
        {
            var close = host.IndexOf((byte)']');
            if (close < 0 || !IsAddressLiteral(host[1..close]))
                return false;
            var port = host[(close + 1)..];
            return port.IsEmpty || (port[0] == ':' && Ascii.AreDigits(port[1..]));
        }

        var colon = host.IndexOf((byte)':');
        return (colon < 0 || Ascii.AreDigits(host[(colon + 1)..]))
            && AreCharacters(colon < 0 ? host : host[..colon], default, international, privateUse: false);
    }

    private static bool IsAddressLiteral(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || (text[0] | 0x20) != 'v')
            return AddressFormats.IsIpv6(text);

        var dot = text.IndexOf((byte)'.');
        if (dot < 2 || dot + 1 == text.Length || text.Contains((byte)'%'))
            return false;
        foreach (var value in text[1..dot])
        {
            if (!Ascii.IsHex(value))
                return false;
        }

        return AreCharacters(text[(dot + 1)..], ":"u8, international: false, privateUse: false);
    }

    /// <summary>Unreserved characters, sub-delimiters, percent triplets and whatever a component lets in besides.</summary>
    private static bool AreCharacters(ReadOnlySpan<byte> text, ReadOnlySpan<byte> also, bool international, bool privateUse)
    {
        while (!text.IsEmpty)
        {
            var value = text[0];
            var length = 1;
            if (value >= 0x80)
            {
                if (!international || Rune.DecodeFromUtf8(text, out var rune, out length) != System.Buffers.OperationStatus.Done
                    || !(IsUcs(rune.Value) || (privateUse && IsPrivate(rune.Value))))
                {
                    return false;
                }
            }
            else if (value == '%')
            {
                if (!Ascii.StartsWithPercentTriplet(text))
                    return false;
                length = 3;
            }
            else if (!Ascii.IsLetterOrDigit(value) && !"-._~!$&'()*+,;="u8.Contains(value) && !also.Contains(value))
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary><c>ucschar</c> of RFC 3987.</summary>
    public static bool IsUcs(int codePoint) => codePoint switch
    {
        < 0x10000 => codePoint is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF),
        < 0xE0000 => (codePoint & 0xFFFF) <= 0xFFFD,
        _ => codePoint is >= 0xE1000 and <= 0xEFFFD,
    };

    /// <summary><c>iprivate</c> of RFC 3987.</summary>
    public static bool IsPrivate(int codePoint) =>
        codePoint is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);
}
