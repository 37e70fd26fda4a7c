namespace KongChuo.Tests.Schemas.Formats;

public class PointerFormatsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("/", true)]
    [InlineData("/child/姓名~0~1", true)]
    [InlineData("child", false)]
    [InlineData("/a~", false)]
    [InlineData("/a~2", false)]
    public void Pointers(string text, bool expected) => FormatAssert.Judges("json-pointer", text, expected);

    [Theory]
    [InlineData("0", true)]
    [InlineData("10/a", true)]
    [InlineData("0#", true)]
    [InlineData("00", false)]
    [InlineData("0#/a", false)]
    [InlineData("/a", false)]
    [InlineData("#", false)]
    public void Relative_pointers(string text, bool expected) => FormatAssert.Judges("relative-json-pointer", text, expected);

    [Theory]
    [InlineData("99c17cbb-656f-564a-940f-1A4568F03487", true)]
    [InlineData("99c17cbb-656f-564a-940f-1a4568f0348", false)]
    [InlineData("99c17cbb-656f-564a-940f_1a4568f03487", false)]
    [InlineData("99c17cbb-656f-564a-940f-1a4568f0348g", false)]
    public void Uuids(string text, bool expected) => FormatAssert.Judges("uuid", text, expected);

    [Theory]
    [InlineData("^[0-9]{6}$", true)]
    [InlineData("(?=a)\\1(b)", true)]
    [InlineData("\\p{Script=Thai}", true)]
    [InlineData("[\\p{Emoji}", false)]
    [InlineData("a{2,1}", false)]
    [InlineData("(", false)]
    public void Regular_expressions(string text, bool expected) => FormatAssert.Judges("regex", text, expected);
}
