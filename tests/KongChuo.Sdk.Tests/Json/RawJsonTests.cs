using KongChuo.Json;

namespace KongChuo.Sdk.Tests.Json;

/// <summary>Values kept as canonical JSON.</summary>
public sealed class RawJsonTests
{
    [Theory]
    [InlineData(" { \"b\" : 1.0 , \"a\" : [ ] } ", """{"b":1.0,"a":[]}""", JsonKind.Object)]
    [InlineData("[ 1e2 , -0 , true , null ]", "[1e2,-0,true,null]", JsonKind.Array)]
    [InlineData("\"\\u0041\\/\\u00e9\\ud83d\\ude00\"", "\"A/é😀\"", JsonKind.String)]
    [InlineData("\"\\u0000\\b\\t\\n\\f\\r\\u001F\\\"\\\\\\u007f\"", "\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\\u007f\"", JsonKind.String)]
    [InlineData("12", "12", JsonKind.Number)]
    [InlineData("false", "false", JsonKind.False)]
    public void A_value_has_one_canonical_form(string json, string canonical, JsonKind kind)
    {
        var value = RawJson.Parse(json);

        Assert.Equal((canonical, kind), (value.ToString(), value.Kind));
        Assert.Equal(value, RawJson.Parse(canonical));
    }

    [Fact]
    public void The_default_value_is_null()
    {
        Assert.Equal(JsonKind.Null, default(RawJson).Kind);
        Assert.Equal(RawJson.Parse("null"), default);
    }

    [Fact]
    public void A_long_escaped_text_is_copied_whole()
    {
        var text = string.Concat(Enumerable.Repeat("\\u5408成", 400));

        Assert.Equal($"\"{string.Concat(Enumerable.Repeat("合成", 400))}\"", RawJson.Parse($"\"{text}\"").ToString());
    }
}
