using System.Text;
using System.Text.RegularExpressions;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Tests.Schemas.Patterns;

/// <summary>Random small patterns and texts, judged by the framework's own engine where both speak the same language.</summary>
public class PatternPropertyTests
{
    private static readonly string[] Atoms =
        ["a", "b", "-", "é", "汉", "[ab]", "[^a]", "[a-c]", "[é-汉]", "\\d", "\\w", "\\W", "\\s", "\\p{L}", ".", "^a", "c$"];

    /// <summary>The framework's word boundary knows letters beyond ASCII, so these go with ASCII texts only.</summary>
    private static readonly string[] AsciiAtoms = ["a", "b", "[^a]", "[a-c]", "\\w", "\\W", ".", "\\bb", "a\\B", "^a", "c$"];

    private static readonly string[] Quantifiers = ["", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,3}?", "*?", "{2,}"];

    private static readonly string[] Letters = ["a", "b", "c", "-", " ", "0", "\n", "é", "汉"];
    private static readonly string[] AsciiLetters = ["a", "b", "c", "-", " ", "0", "\n"];

    [Fact]
    public void Agrees_with_the_framework_on_random_patterns() => Compare(Atoms, Letters, seed: 20251008);

    [Fact]
    public void Agrees_with_the_framework_on_random_patterns_with_word_boundaries() => Compare(AsciiAtoms, AsciiLetters, seed: 8102025);

    private static void Compare(string[] atoms, string[] letters, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 400; i++)
        {
            var pattern = RandomPattern(random, atoms, depth: 2);
            var ours = EcmaPattern.Compile(pattern);
            var theirs = new Regex(InFrameworkSyntax(pattern), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            for (var j = 0; j < 12; j++)
            {
                var text = RandomText(random, letters);
                Assert.True(
                    theirs.IsMatch(text) == ours.IsMatch(Encoding.UTF8.GetBytes(text)),
                    $"pattern {pattern} on \"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"");
            }
        }
    }

    [Fact]
    public void Every_code_point_is_in_a_class_or_in_its_complement()
    {
        var inside = EcmaPattern.Compile("^[\\u0041-\\u05D0\\u{800}-\\u{fffd}\\u{10400}-\\u{2F000}]$");
        var outside = EcmaPattern.Compile("^[^\\u0041-\\u05D0\\u{800}-\\u{fffd}\\u{10400}-\\u{2F000}]$");
        Span<byte> utf8 = stackalloc byte[4];
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (!Rune.IsValid(codePoint))
                continue;
            var text = utf8[..new Rune(codePoint).EncodeToUtf8(utf8)];
            var expected = codePoint is (>= 0x41 and <= 0x5D0) or (>= 0x800 and <= 0xFFFD) or (>= 0x10400 and <= 0x2F000);
            Assert.True(expected == inside.IsMatch(text) && expected != outside.IsMatch(text), $"code point {codePoint:X}");
        }
    }

    private static string RandomPattern(Random random, string[] atoms, int depth)
    {
        var pattern = new StringBuilder();
        var terms = random.Next(1, 4);
        for (var i = 0; i < terms; i++)
        {
            pattern.Append(random.Next(depth > 0 ? 5 : 3) switch
            {
                0 or 1 or 2 => Quantify(random, atoms[random.Next(atoms.Length)]),
                3 => Quantify(random, $"(?:{RandomPattern(random, atoms, depth - 1)})"),
                _ => Quantify(random, $"({RandomPattern(random, atoms, depth - 1)}|{RandomPattern(random, atoms, depth - 1)})"),
            });
        }

        return pattern.ToString();
    }

    private static string Quantify(Random random, string atom)
    {
        var quantifier = Quantifiers[random.Next(Quantifiers.Length)];
        return quantifier.Length == 0 || atom is not ("\\bb" or "a\\B" or "^a" or "c$") ? atom + quantifier : $"(?:{atom}){quantifier}";
    }

    private static string RandomText(Random random, string[] letters)
    {
        var text = new StringBuilder();
        for (var i = random.Next(7); i > 0; i--)
            text.Append(letters[random.Next(letters.Length)]);
        return text.ToString();
    }

    /// <summary>The same language in the framework's syntax: its classes are wider and its dollar looks past a line feed.</summary>
    private static string InFrameworkSyntax(string pattern) => pattern
        .Replace("$", "\\z", StringComparison.Ordinal)
        .Replace("\\w", "[0-9A-Za-z_]", StringComparison.Ordinal)
        .Replace("\\W", "[^0-9A-Za-z_]", StringComparison.Ordinal)
        .Replace(".", "[^\\n\\r\\u2028\\u2029]", StringComparison.Ordinal);
}
