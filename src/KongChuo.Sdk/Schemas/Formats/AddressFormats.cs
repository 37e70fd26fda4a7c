namespace KongChuo.Schemas.Formats;

/// <summary>IP addresses: dotted decimal as RFC 2673 has it, and RFC 4291 without zone and prefix length.</summary>
internal static class AddressFormats
{
    private const int Ipv6Groups = 8;

    public static bool IsIpv4(ReadOnlySpan<byte> text)
    {
        for (var part = 0; part < 4; part++)
        {
            var digits = Ascii.CountDigits(text);
            if (!IsOctet(text[..digits]))
                return false;
            text = text[digits..];
            if (part == 3)
                return text.IsEmpty;
            if (text.IsEmpty || text[0] != '.')
                return false;
            text = text[1..];
        }

        return false;
    }

    public static bool IsIpv6(ReadOnlySpan<byte> text)
    {
        var groups = 0;
        var shortened = text.StartsWith("::"u8);
        if (shortened)
            text = text[2..];
        else if (text.IsEmpty)
            return false;

        while (!text.IsEmpty)
        {
            var digits = CountHex(text);
            if (digits is 0 or > 4)
                return false;
            if (digits < text.Length && text[digits] == '.')
                return IsIpv4(text) && HasGroups(groups + 2, shortened);
            groups++;
            text = text[digits..];
            if (text.IsEmpty)
                break;
            if (text[0] != ':' || text.Length == 1)
                return false;
            if (text[1] == ':')
            {
                if (shortened)
                    return false;
                shortened = true;
                text = text[2..];
            }
            else
            {
                text = text[1..];
            }
        }

        return HasGroups(groups, shortened);
    }

    private static bool HasGroups(int groups, bool shortened) => shortened ? groups < Ipv6Groups : groups == Ipv6Groups;

    private static bool IsOctet(ReadOnlySpan<byte> digits) => digits.Length switch
    {
        1 => true,
        2 => digits[0] != '0',
        3 => digits[0] == '1' || (digits[0] == '2' && (digits[1] < '5' || (digits[1] == '5' && digits[2] <= '5'))),
        _ => false,
    };

    private static int CountHex(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && Ascii.IsHex(text[count]))
            count++;
        return count;
    }
}
