using System.Text;

namespace KongChuo.Tests;

/// <summary>Tells Chinese text from other text.</summary>
internal static class Scripts
{
    /// <summary>Whether a text holds a Chinese character or Chinese punctuation; curly quotation marks, which English shares, do not count.</summary>
    public static bool HasChinese(string text) => text.EnumerateRunes().Any(IsChinese);

    private static bool IsChinese(Rune rune) => rune.Value
        is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);
}
