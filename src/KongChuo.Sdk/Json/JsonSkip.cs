namespace KongChuo.Json;

/// <summary>Steps over the parts of well-formed JSON bytes.</summary>
internal static class JsonSkip
{
    /// <summary>Steps over white space, up to the end of the bytes.</summary>
    public static int WhiteSpace(ReadOnlySpan<byte> utf8, int position)
    {
        while (position < utf8.Length && utf8[position] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            position++;
        return position;
    }

    /// <summary>Steps over white space and a comma if there is one.</summary>
    public static int Separator(ReadOnlySpan<byte> utf8, int position)
    {
        position = WhiteSpace(utf8, position);
        return utf8[position] == ',' ? WhiteSpace(utf8, position + 1) : position;
    }

    /// <summary>Steps over the colon after a name and the white space around it.</summary>
    public static int Colon(ReadOnlySpan<byte> utf8, int position) => WhiteSpace(utf8, WhiteSpace(utf8, position) + 1);

    /// <summary>Steps over a string that begins with its quote.</summary>
    public static int String(ReadOnlySpan<byte> utf8, int position) => Utf8Walker.StringEnd(utf8, position, out _);

    /// <summary>Steps over a value.</summary>
    public static int Value(ReadOnlySpan<byte> utf8, int position) => Utf8Walker.SkipValue(utf8, position);
}
