using System.Text;
using KongChuo.Json;
using KongChuo.V1;

namespace KongChuo.Sdk.Tests.Model;

/// <summary>Malformed bytes are refused by name and place, and quoted nowhere.</summary>
public sealed class MalformedTests
{
    [Theory]
    [InlineData("", JsonFault.Syntax, 0)]
    [InlineData("{\"name\":\"甲\"", JsonFault.Syntax, 13)]
    [InlineData("{\"name\":\n tru}", JsonFault.Syntax, 13)]
    [InlineData("{\"name\":01}", JsonFault.Syntax, 9)]
    [InlineData("{} {}", JsonFault.Syntax, 3)]
    [InlineData("[]", JsonFault.NotAnObject, 0)]
    [InlineData("{\"name\":1,\"name\":2}", JsonFault.DuplicateMember, 10)]
    [InlineData("{\"x\":1,\"x\":2}", JsonFault.DuplicateMember, 7)]
    [InlineData("{\"x\":{\"y\":1,\"\\u0079\":2}}", JsonFault.DuplicateMember, 12)]
    [InlineData("{\"name\":\"\\ud800\"}", JsonFault.LoneSurrogate, 8)]
    [InlineData("{\"\\udc00\":1}", JsonFault.LoneSurrogate, 1)]
    public void The_fault_and_its_offset_are_told(string json, JsonFault fault, long offset)
    {
        var refused = Assert.Throws<KongChuoJsonException>(() => KongChuoJson.Deserialize<Contact>(Encoding.UTF8.GetBytes(json)));

        Assert.Equal((fault, offset), (refused.Fault, refused.Offset));
        Assert.Null(refused.InnerException);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_where_they_stand()
    {
        byte[] bytes = [.. "{\"name\":\"甲"u8, 0xFF, .. "\"}"u8];

        var refused = Assert.Throws<KongChuoJsonException>(() => KongChuoJson.Deserialize<Contact>(bytes));

        Assert.Equal((JsonFault.Encoding, 12L), (refused.Fault, refused.Offset));
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_refused_as_such()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"x\":", 65)) + "1" + new string('}', 65);

        var refused = Assert.Throws<KongChuoJsonException>(() => KongChuoJson.Deserialize<Contact>(Encoding.UTF8.GetBytes(deep)));

        Assert.Equal(JsonFault.Depth, refused.Fault);
    }

    [Fact]
    public void The_message_quotes_nothing()
    {
        const string Personal = "350599201208310017";

        var refused = Assert.Throws<KongChuoJsonException>(
            () => KongChuoJson.Deserialize<Contact>(Encoding.UTF8.GetBytes($"{{\"{Personal}\":\"{Personal}\\x\"}}")));

        Assert.DoesNotContain(Personal, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_not_written()
    {
        var contact = new Contact { Name = "\ud800" };

        Assert.Equal(JsonFault.LoneSurrogate, Assert.Throws<KongChuoJsonException>(() => KongChuoJson.Serialize(contact)).Fault);
    }
}
