namespace KongChuo.Tests.Schemas.Formats;

public class EmailFormatsTests
{
    [Theory]
    [InlineData("bureau@example.org", true)]
    [InlineData("a+b@example.org", true)]
    [InlineData("\"a@b\"@example.org", true)]
    [InlineData("\"a\\\"b\"@example.org", true)]
    [InlineData("\"a\"b\"@example.org", false)]
    [InlineData("\"a\\\"@example.org", false)]
    [InlineData("a@[192.168.0.1]", true)]
    [InlineData("a@[IPv6:2001:db8::1]", true)]
    [InlineData("a@[2001:db8::1]", false)]
    [InlineData("a..b@example.org", false)]
    [InlineData("a@b@example.org", false)]
    [InlineData("a@-example.org", false)]
    [InlineData("a@example..org", false)]
    [InlineData("a@", false)]
    [InlineData("@example.org", false)]
    [InlineData("教育@example.org", false)]
    [InlineData("a@教育.example", false)]
    public void Mailboxes(string text, bool expected) => FormatAssert.Judges("email", text, expected);

    [Theory]
    [InlineData("教育@教育.example", true)]
    [InlineData("\"教 育\"@example.org", true)]
    [InlineData("教 育@example.org", false)]
    [InlineData("a@教_育.example", false)]
    public void International_mailboxes(string text, bool expected) => FormatAssert.Judges("idn-email", text, expected);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void The_local_part_has_a_limit(int length, bool expected) =>
        FormatAssert.Judges("email", new string('a', length) + "@example.org", expected);
}
