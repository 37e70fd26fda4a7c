using KongChuo.Schemas;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Tests.Schemas.Patterns;

public class PatternRefusalTests
{
    [Theory]
    [InlineData("a(?=b)", "lookahead", 1)]
    [InlineData("a(?!b)", "lookahead", 1)]
    [InlineData("(?<=a)b", "lookbehind", 0)]
    [InlineData("x(?<!a+)b", "lookbehind", 1)]
    [InlineData("(a)\\1", "back-reference", 3)]
    [InlineData("(?<n>a)\\k<n>", "back-reference", 7)]
    [InlineData("\\k<n>(?<n>a)", "back-reference", 0)]
    [InlineData("(?i:a)", "inline modifiers", 0)]
    [InlineData("\\p{Script=Thai}", "Unicode property Script=Thai", 0)]
    [InlineData("[a\\p{Emoji}]", "Unicode property Emoji", 2)]
    [InlineData("^(?:[a-z]{1000}){1000}$", "repetition count too large", 4)]
    [InlineData("a{99999999999}", "repetition count too large", 0)]
    public void Names_what_it_refuses(string pattern, string construct, int position)
    {
        var refusal = Assert.Throws<PatternNotSupportedException>(() => EcmaPattern.Compile(pattern));
        Assert.Equal((construct, position, false), (refusal.Construct, refusal.Position, refusal.IsSyntaxError));
        Assert.Contains(construct, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("^(abc]", 5)]
    [InlineData("^(abc", 1)]
    [InlineData("a)", 1)]
    [InlineData("*a", 0)]
    [InlineData("a**", 2)]
    [InlineData("^*", 1)]
    [InlineData("(?=a)*", 5)]
    [InlineData("a{2,1}", 1)]
    [InlineData("a{x}", 1)]
    [InlineData("{", 0)]
    [InlineData("]", 0)]
    [InlineData("[a", 0)]
    [InlineData("[b-a]", 1)]
    [InlineData("[a-\\d]", 1)]
    [InlineData("\\", 0)]
    [InlineData("\\a", 0)]
    [InlineData("\\Z", 0)]
    [InlineData("\\-", 0)]
    [InlineData("\\01", 0)]
    [InlineData("[\\B]", 1)]
    [InlineData("\\x4", 0)]
    [InlineData("\\u{110000}", 0)]
    [InlineData("\\u{}", 0)]
    [InlineData("\\1", 0)]
    [InlineData("(a)\\2", 3)]
    [InlineData("\\k<n>", 0)]
    [InlineData("\\k", 0)]
    [InlineData("\\p{Leter}", 0)]
    [InlineData("\\pL", 0)]
    [InlineData("(?P<n>a)", 0)]
    [InlineData("(?#a)", 0)]
    [InlineData("(?i)a", 0)]
    [InlineData("(?ii:a)", 0)]
    [InlineData("(?<1a>x)", 3)]
    [InlineData("(?<n>a)(?<n>b)", 7)]
    public void Says_where_the_syntax_is_wrong(string pattern, int position)
    {
        var refusal = Assert.Throws<PatternNotSupportedException>(() => EcmaPattern.Compile(pattern));
        Assert.True(refusal.IsSyntaxError);
        Assert.Equal(position, refusal.Position);
    }

    [Theory]
    [InlineData("(?<n>a)|(?<n>b)")]
    [InlineData("(?<名>a)")]
    [InlineData("(?:a{0}){999999999}")]
    [InlineData("(?:(?=a)){0}")]
    public void Accepts_odd_but_correct_patterns(string pattern) => EcmaPattern.Compile(pattern);

    [Fact]
    public void Refuses_groups_nested_without_end() =>
        Assert.Throws<PatternNotSupportedException>(() => EcmaPattern.Compile(new string('(', 100_000)));
}
