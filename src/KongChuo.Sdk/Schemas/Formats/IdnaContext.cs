using System.Globalization;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Formats;

/// <summary>The contextual rules of RFC 5892, appendix A.</summary>
internal static class IdnaContext
{
    /// <summary>Whether the code point at <paramref name="index"/> may stand where it stands.</summary>
    public static bool Allows(ReadOnlySpan<int> label, int index)
    {
        var before = index > 0 ? label[index - 1] : -1;
        var after = index + 1 < label.Length ? label[index + 1] : -1;
        return label[index] switch
        {
            0x200C => IdnaTables.Viramas.Contains(before) || JoinsAcross(label, index),
            0x200D => IdnaTables.Viramas.Contains(before),
            0x00B7 => before == 'l' && after == 'l',
            0x0375 => UnicodeScripts.Greek.Contains(after),
            0x05F3 or 0x05F4 => UnicodeScripts.Hebrew.Contains(before),
            0x30FB => HasJapaneseOrHan(label),
            >= 0x0660 and <= 0x0669 => !label.ContainsAnyInRange(0x06F0, 0x06F9),
            >= 0x06F0 and <= 0x06F9 => !label.ContainsAnyInRange(0x0660, 0x0669),
            _ => false,
        };
    }

    private static bool HasJapaneseOrHan(ReadOnlySpan<int> label)
    {
        foreach (var codePoint in label)
        {
            if (UnicodeScripts.Hiragana.Contains(codePoint) || UnicodeScripts.Katakana.Contains(codePoint)
                || UnicodeScripts.Han.Contains(codePoint))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the letters on both sides, transparent marks skipped, would join if nothing stood between them.</summary>
    private static bool JoinsAcross(ReadOnlySpan<int> label, int index)
    {
        var left = index - 1;
        while (left >= 0 && IsTransparent(label[left]))
            left--;
        var right = index + 1;
        while (right < label.Length && IsTransparent(label[right]))
            right++;
        return left >= 0 && right < label.Length
            && IdnaTables.JoinsForward.Contains(label[left]) && IdnaTables.JoinsBackward.Contains(label[right]);
    }

    private static bool IsTransparent(int codePoint) =>
        codePoint != 0x200C && CharUnicodeInfo.GetUnicodeCategory(codePoint)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
