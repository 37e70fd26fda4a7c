using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

public sealed class SchemaUriTests
{
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    public void Resolve_ExamplesOfRfc3986(string reference, string expected) => Assert.Equal(expected, SchemaUri.Resolve("http://a/b/c/d;p?q", reference));

    [Theory]
    [InlineData("urn:uuid:1234", "#x", "urn:uuid:1234#x")]
    [InlineData("http://a", "g", "http://a/g")]
    [InlineData("x:/a/b#c", "d", "x:/a/d")]
    public void Resolve_OtherBases(string baseUri, string reference, string expected) => Assert.Equal(expected, SchemaUri.Resolve(baseUri, reference));

    [Fact]
    public void EncodeFragment_KeepsPointerSigns_AndEncodesTheRest()
        => Assert.Equal("/$defs/a~1b%20%E6%A7%98%22", SchemaUri.EncodeFragment("/$defs/a~1b 様\""));
}
