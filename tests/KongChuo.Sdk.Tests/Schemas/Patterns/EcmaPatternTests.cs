using System.Text;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Tests.Schemas.Patterns;

public class EcmaPatternTests
{
    [Theory]
    [InlineData("^[0-9]{6}$", "350599", true)]
    [InlineData("^[0-9]{6}$", "35059", false)]
    [InlineData("^[0-9]{6}$", "3505991", false)]
    [InlineData("^[0-9]{6}$", "350599\n", false)]
    [InlineData("b", "abc", true)]
    [InlineData("b$", "abc", false)]
    [InlineData("", "anything", true)]
    [InlineData("^$", "", true)]
    [InlineData("^$", "a", false)]
    [InlineData("^(?:11|12|2[0-9])$", "25", true)]
    [InlineData("^(?:11|12|2[0-9])$", "13", false)]
    [InlineData("^a|b$", "ax", true)]
    [InlineData("^a|b$", "xb", true)]
    [InlineData("^a|b$", "xax", false)]
    [InlineData("^(?<year>\\d{4})-(?<month>\\d\\d)$", "2025-10", true)]
    [InlineData("^a{2,3}?$", "aa", true)]
    [InlineData("^a{2,3}$", "aaaa", false)]
    [InlineData("^a{2,}$", "aaaaa", true)]
    [InlineData("^a{0}$", "a", false)]
    [InlineData("^(a*)*$", "aaab", false)]
    [InlineData("^(?:a?){3}b$", "aab", true)]
    [InlineData("^[^0-9]+$", "汉字🐲", true)]
    [InlineData("^.{2}$", "汉🐲", true)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("[]", "a", false)]
    [InlineData("^[\\]\\-a]+$", "]-a", true)]
    [InlineData("^[a-]+$", "-a-", true)]
    [InlineData("^[\\b]$", "\b", true)]
    [InlineData("^\\x41\\u0042\\u{43}\\0\\cj$", "ABC\0\n", true)]
    [InlineData("^\\ud83d\\udc32$", "🐲", true)]
    [InlineData("^[\\u4e00-\\u9fff·]{2,15}$", "买买提·艾山", true)]
    [InlineData("^[\\u4e00-\\u9fff\\u00b7]{2,15}$", "古丽\u2022艾山", false)]
    [InlineData("^[🐉-🐲]$", "🐲", true)]
    [InlineData("^\\s+$", "\u3000\ufeff\t", true)]
    [InlineData("^\\S$", "\u00a0", false)]
    [InlineData("\\bcat\\b", "a cat.", true)]
    [InlineData("\\bcat\\b", "concat", false)]
    [InlineData("\\Bcat", "concat", true)]
    [InlineData("^\\b", "é", false)]
    [InlineData("\\B", "aéb", false)]
    [InlineData("\\b", "", false)]
    [InlineData("\\B", "", true)]
    [InlineData("a^b", "ab", false)]
    [InlineData("a$b", "ab", false)]
    [InlineData("(?:^|,)x", "a,x", true)]
    public void Matches_as_ECMA_262_says(string pattern, string text, bool expected) =>
        Assert.Equal(expected, EcmaPattern.Compile(pattern).IsMatch(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("^\\p{L}$", "汉", true)]
    [InlineData("^\\p{Letter}+$", "aÉя", true)]
    [InlineData("^\\p{Lu}$", "é", false)]
    [InlineData("^\\p{gc=Uppercase_Letter}$", "É", true)]
    [InlineData("^\\p{General_Category=Nd}$", "৪", true)]
    [InlineData("^\\P{N}$", "7", false)]
    [InlineData("^[\\p{L}\\p{M}]+$", "e\u0301", true)]
    [InlineData("^[^\\P{L}]$", "x", true)]
    [InlineData("^\\p{Script=Han}+$", "汉字〇𠮷", true)]
    [InlineData("^\\p{sc=Hani}$", "a", false)]
    [InlineData("^\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Latin}$", "яλz", true)]
    [InlineData("^\\p{ASCII}+$", "a\u007f", true)]
    [InlineData("^\\p{Any}$", "\U0010FFFF", true)]
    [InlineData("\\p{Assigned}", "\u0378", false)]
    public void Knows_Unicode_properties(string pattern, string text, bool expected) =>
        Assert.Equal(expected, EcmaPattern.Compile(pattern).IsMatch(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_name_pattern_of_any_script_stays_within_the_size_limit() =>
        Assert.True(EcmaPattern.Compile("^[\\p{L}\\p{M}·. ]{1,200}$").IsMatch(Encoding.UTF8.GetBytes("Ærøskøbing 汉字")));

    [Fact]
    public void A_pattern_that_backtracking_engines_choke_on_takes_linear_time()
    {
        var text = Encoding.UTF8.GetBytes(new string('a', 200_000) + "!");
        Assert.False(EcmaPattern.Compile("^(?:a+)+$").IsMatch(text));
        Assert.False(EcmaPattern.Compile("^(?:a|aa|a*b?)*$").IsMatch(text));
    }

    [Fact]
    public void A_pattern_with_more_states_than_the_cache_holds_still_answers_right()
    {
        var pattern = EcmaPattern.Compile("a[ab]{14}$");
        var random = new Random(1);
        var text = new byte[60_000];
        for (var i = 0; i < text.Length; i++)
            text[i] = (byte)(random.Next(2) == 0 ? 'a' : 'b');

        for (var length = text.Length - 40; length < text.Length; length++)
            Assert.Equal(text[length - 15] == 'a', pattern.IsMatch(text.AsSpan(0, length)));
    }

    [Fact]
    public void One_pattern_serves_many_threads()
    {
        var pattern = EcmaPattern.Compile("^(?:[ab]*a[ab]{9}|x\\p{L}+)$");
        Parallel.For(0, 400, seed =>
        {
            var random = new Random(seed);
            var text = new byte[random.Next(10, 60)];
            for (var i = 0; i < text.Length; i++)
                text[i] = (byte)(random.Next(2) == 0 ? 'a' : 'b');
            Assert.Equal(text[^10] == 'a', pattern.IsMatch(text));
        });
    }

    [Fact]
    public void Matching_a_pattern_met_before_allocates_nothing()
    {
        var pattern = EcmaPattern.Compile("^[0-9]{17}[0-9X]$");
        var text = "35059920120831001X"u8.ToArray();
        Assert.True(pattern.IsMatch(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            pattern.IsMatch(text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Bytes_that_are_no_UTF_8_are_no_code_point(byte[] text) => Assert.False(EcmaPattern.Compile("^[^]$").IsMatch(text));
}
