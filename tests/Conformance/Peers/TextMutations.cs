using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Conformance.Peers;

/// <summary>Changes of texts: spelling, length, codes, dates.</summary>
internal static class TextMutations
{
    // Characters that break or bend patterns: controls, look-alikes of digits and of the name dot, half-width kana, letters beyond the BMP.
    private static readonly string[] Oddities =
        ["\n", " ", "\u0000", "x", "X", "/", "-", "０", "９", "·", "•", "\u00A0", "\u3000", "é", "е\u0301", "𠀀", "😀", "\u200B", "\u2028", "~", "\"", "\\"];

    private static readonly string[] Dates =
        ["2024-02-29", "2025-02-29", "2025-02-30", "1900-02-29", "2000-02-29", "2025-13-01", "2025-00-10", "2025-12-32", "0000-01-01", "0001-01-01", "9999-12-31",
         "2025-9-1", "20250901", "2025/09/01", "2025-09-01 ", "+2025-09-01", "2025-09", "2025", "２０２５-09-01"];

    private static readonly string[] Times =
        ["T00:00:00+08:00", "T23:59:59.999999999+08:00", "T23:59:60Z", "T07:59:60+08:00", "T24:00:00+08:00", "T10:60:00+08:00", "T10:00:00Z", "t10:00:00z", "T10:00:00",
         "T10:00:00-00:00", "T10:00:00+14:00", "T10:00:00+24:00", "T10:00:00+08:60", "T10:00:00+0800", "T10:00+08:00", " 10:00:00+08:00", "T10:00:00.+08:00", "T10:00:00,5+08:00"];

    private static readonly string[] References =
        ["urn:uuid:01930000-0000-7000-8000-000000000001", "https://example.org/a?b#c", "https://例子.example/", "https://example.org/a b", "relative/path", "urn:", "://x",
         "https://example.org/%zz", "https://[::1]/", "https://exa\\mple/", "", "#", "/a/b", "/a~0/~1b", "/a~", "/~2", "a/b", "/child/0", "/孩子", "http:", "a:b"];

    /// <summary>Another code, of any list.</summary>
    public static JsonNode Code(string text, Dice dice) => JsonValue.Create(dice.Pick(MutationPool.Instance.Codes));

    /// <summary>A code of the same shape that is in no list or in another.</summary>
    public static JsonNode Digit(string text, Dice dice)
    {
        if (text.Length == 0)
            return JsonValue.Create("0");
        var place = dice.Below(text.Length);
        var digit = dice.Below(10).ToString(CultureInfo.InvariantCulture);
        return char.IsSurrogate(text[place]) ? JsonValue.Create(text + digit) : JsonValue.Create(text[..place] + digit + text[(place + 1)..]);
    }

    /// <summary>The text with something odd put in, or something taken out, between two code points.</summary>
    public static JsonNode Spelling(string text, Dice dice)
    {
        var runes = text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var place = dice.Below(runes.Count + 1);
        switch (dice.Below(5))
        {
            case 0 when place < runes.Count:
                runes.RemoveAt(place);
                break;
            case 1 when place < runes.Count:
                runes[place] = dice.Pick(Oddities);
                break;
            case 2:
                return JsonValue.Create(dice.OneIn(2) ? text.ToLowerInvariant() : text.ToUpperInvariant());
            case 3:
                return JsonValue.Create(text + dice.Pick(Oddities));
            default:
                runes.Insert(place, dice.Pick(Oddities));
                break;
        }

        return JsonValue.Create(string.Concat(runes));
    }

    /// <summary>A text of a length at, below or above one of the limits, some of it beyond the BMP.</summary>
    public static JsonNode Length(string text, Dice dice)
    {
        var length = Math.Max(0, dice.Pick(MutationPool.Instance.Counts) + dice.Below(3) - 1);
        var filler = dice.Pick<string>(["𠀀", "学", "a", "1"]);
        var filled = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(dice.OneIn(2) ? length : 0))
            (_, length) = (filled.Append(rune), length - 1);
        while (length-- > 0)
            filled.Append(filler);
        return JsonValue.Create(filled.ToString());
    }

    /// <summary>A calendar date or an instant, right or wrong.</summary>
    public static JsonNode Date(string text, Dice dice)
    {
        if (dice.OneIn(2) && text.Length >= 10 && text.Contains('T', StringComparison.Ordinal))
            return JsonValue.Create(text[..10] + dice.Pick(Times));
        return JsonValue.Create(dice.Pick(Dates) + (text.Length > 10 ? text[10..] : ""));
    }

    /// <summary>A reference or pointer, right or wrong.</summary>
    public static JsonNode Reference(string text, Dice dice) => JsonValue.Create(dice.Pick(References));
}
