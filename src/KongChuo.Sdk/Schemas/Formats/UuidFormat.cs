namespace KongChuo.Schemas.Formats;

/// <summary>UUIDs in the text form of RFC 4122, of whatever version and variant.</summary>
internal static class UuidFormat
{
    public static bool IsUuid(ReadOnlySpan<byte> text)
    {
        if (text.Length != 36)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !Ascii.IsHex(text[i]))
                return false;
        }

        return true;
    }
}
