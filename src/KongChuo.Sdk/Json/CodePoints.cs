using System.Text;

namespace KongChuo.Json;

/// <summary>Lengths of texts as the specification counts them.</summary>
internal static class CodePoints
{
    /// <summary>The number of code points in well-formed UTF-8.</summary>
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        if (Ascii.IsValid(utf8))
            return utf8.Length;
        var count = 0;
        foreach (var unit in utf8)
        {
            if ((unit & 0xC0) != 0x80)
                count++;
        }

        return count;
    }
}
