namespace KongChuo.Tests.Schemas.Formats;

public class UriFormatsTests
{
    [Theory]
    [InlineData("https://kongchuo.example/spec/v1/schema/", true)]
    [InlineData("urn:kongchuo:party:12350599MB00000516", true)]
    [InlineData("http://a:b@[::1]:80/?q#f", true)]
    [InlineData("http://[v1.a:b]/", true)]
    [InlineData("http://[v.a]/", false)]
    [InlineData("http://[v1.]/", false)]
    [InlineData("http://[::1]x/", false)]
    [InlineData("http://[::1/", false)]
    [InlineData("http://a:8o/", false)]
    [InlineData("http://a:/", true)]
    [InlineData("http://a@b@c/", false)]
    [InlineData("a:", true)]
    [InlineData(":a", false)]
    [InlineData("/a", false)]
    [InlineData("a:b#c#d", false)]
    [InlineData("a:%4", false)]
    [InlineData("a:汉", false)]
    public void Uris(string text, bool expected) => FormatAssert.Judges("uri", text, expected);

    [Theory]
    [InlineData("", true)]
    [InlineData("../a?b#c", true)]
    [InlineData("a/b:c", true)]
    [InlineData("1a:b", false)]
    [InlineData("#a#b", false)]
    public void References(string text, bool expected) => FormatAssert.Judges("uri-reference", text, expected);

    [Theory]
    [InlineData("http://教育.example/学校?q=\uE000#片", true)]
    [InlineData("http://教育.example/\uE000", false)]
    [InlineData("http://a/\uFDD0", false)]
    [InlineData("http://a/\U0001FFFE", false)]
    [InlineData("学校", false)]
    public void International_uris(string text, bool expected) => FormatAssert.Judges("iri", text, expected);

    [Theory]
    [InlineData("学校/汉#字", true)]
    [InlineData("学 校", false)]
    public void International_references(string text, bool expected) => FormatAssert.Judges("iri-reference", text, expected);

    [Theory]
    [InlineData("/cases/{caseId}{?asOf,profile*}", true)]
    [InlineData("{+path:12}/{#a.b,%41_c}", true)]
    [InlineData("{a:10000}", false)]
    [InlineData("{a*:3}", false)]
    [InlineData("{a", false)]
    [InlineData("a}", false)]
    [InlineData("{a b}", false)]
    [InlineData("{.}", false)]
    [InlineData("a<b", false)]
    [InlineData("%4", false)]
    public void Templates(string text, bool expected) => FormatAssert.Judges("uri-template", text, expected);
}
