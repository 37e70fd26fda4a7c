namespace KongChuo.Schemas.Formats;

/// <summary>The mailbox of RFC 5321, and of RFC 6531 where characters beyond ASCII are let in.</summary>
internal static class EmailFormats
{
    private const int MaxLocalOctets = 64;
    private const int MaxDomainOctets = 255;
    private const int MaxLabelOctets = 63;

    public static bool IsEmail(ReadOnlySpan<byte> text) => IsMailbox(text, international: false);

    public static bool IsIdnEmail(ReadOnlySpan<byte> text) => IsMailbox(text, international: true);

    private static bool IsMailbox(ReadOnlySpan<byte> text, bool international)
    {
        // Only the local part may hold an at sign, and only in quotes.
        var at = text.LastIndexOf((byte)'@');
        if (at is <= 0 or > MaxLocalOctets)
            return false;
        var local = text[..at];
        var domain = text[(at + 1)..];
        var localIsGood = local[0] == '"' ? IsQuotedString(local, international) : IsDotString(local, international);
        return localIsGood && (IsAddressLiteral(domain) || IsDomain(domain, international));
    }

    private static bool IsDotString(ReadOnlySpan<byte> text, bool international)
    {
        var atomIsEmpty = true;
        foreach (var value in text)
        {
            if (value == '.' && atomIsEmpty)
                return false;
            if (value != '.' && !IsAtomByte(value, international))
                return false;
            atomIsEmpty = value == '.';
        }

        return !atomIsEmpty;
    }

    private static bool IsAtomByte(byte value, bool international) =>
        Ascii.IsLetterOrDigit(value) || "!#$%&'*+-/=?^_`{|}~"u8.Contains(value) || (international && value >= 0x80);

    private static bool IsQuotedString(ReadOnlySpan<byte> text, bool international)
    {
        if (text.Length < 2 || text[^1] != '"')
            return false;
        var content = text[1..^1];
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '"' || (content[i] == '\\' && ++i == content.Length))
                return false;
            if (content[i] is < 0x20 or 0x7F || (content[i] >= 0x80 && !international))
                return false;
        }

        return true;
    }

    private static bool IsAddressLiteral(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || text[0] != '[' || text[^1] != ']')
            return false;
        var address = text[1..^1];
        return address.StartsWith("IPv6:"u8) ? AddressFormats.IsIpv6(address[5..]) : AddressFormats.IsIpv4(address);
    }

    private static bool IsDomain(ReadOnlySpan<byte> text, bool international)
    {
        if (text.Length > MaxDomainOctets)
            return false;
        while (true)
        {
            var dot = text.IndexOf((byte)'.');
            var label = dot < 0 ? text : text[..dot];
            if (!IsLabel(label, international))
                return false;
            if (dot < 0)
                return true;
            text = text[(dot + 1)..];
        }
    }

    private static bool IsLabel(ReadOnlySpan<byte> label, bool international)
    {
        if (label.IsEmpty || label.Length > MaxLabelOctets || label[0] == '-' || label[^1] == '-')
            return false;
        foreach (var value in label)
        {
            if (!Ascii.IsLetterOrDigit(value) && value != '-' && !(international && value >= 0x80))
                return false;
        }

        return true;
    }
}
