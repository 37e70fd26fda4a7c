using static KongChuo.Sdk.Tests.Validation.Input.SourceReading;

namespace KongChuo.Sdk.Tests.Validation.Input;

public sealed class DocumentSourceTests
{
    private static readonly int[] Steps = [1, 2, 3, 5, 4096];

    [Theory]
    [InlineData("{\"recordType\":\"x\"}")]
    [InlineData("  {\"a\":{\"records\":[1,2]}}\n")]
    [InlineData("[{\"records\":[1]}]")]
    [InlineData("{\"records\":{\"0\":1}}")]
    [InlineData("{\"a\":\"records\",\"b\":[1]}")]
    [InlineData("{\"records")]
    [InlineData("nonsense")]
    public void Document_without_an_array_of_records_is_one_record(string text)
    {
        Assert.All(Steps, step =>
        {
            Assert.Equal([new(text, 0, null, text.Length, false)], Document(SampleRecords.Bytes(text), step, out var brokenAt));
            Assert.Null(brokenAt);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Document_of_white_space_has_no_record(string text)
        => Assert.All(Steps, step => Assert.Empty(Document(SampleRecords.Bytes(text), step, out _)));

    [Theory]
    [InlineData(
        "{\"h\":1,\"records\":[{\"a\":1},{\"b\":[2,\"],\"]}],\"t\":{\"records\":[9]}}",
        "{\"h\":1,\"records\":[],\"t\":{\"records\":[9]}}",
        "{\"a\":1}", "{\"b\":[2,\"],\"]}")]
    [InlineData("{\"records\" : [ 1 , \"\\\"]\" ,null ] , \"h\":1}", "{\"records\" : [] , \"h\":1}", "1 ", "\"\\\"]\" ", "null ")]
    [InlineData("{\"\\u0072ecords\":[]}", "{\"\\u0072ecords\":[]}")]
    [InlineData("{\"records\":[ ]}", "{\"records\":[]}")]
    public void Batch_document_gives_its_records_and_last_the_header_without_them(string text, string header, params string[] records)
    {
        Assert.All(Steps, step =>
        {
            var read = Document(SampleRecords.Bytes(text), step, out var brokenAt);

            Assert.Equal(records, Texts(read));
            Assert.All(read.SkipLast(1), record => Assert.Equal(record.Text, text.Substring((int)record.Offset, (int)record.Length)));
            Assert.Equal(new(header, 0, null, header.Length, true), read[^1]);
            Assert.Null(brokenAt);
        });
    }

    [Theory]
    [InlineData("{\"records\":[1,,2]}", 14, "1")]
    [InlineData("{\"records\":[1,]}", 14, "1")]
    [InlineData("{\"records\":[,1]}", 12)]
    [InlineData("{\"records\":[1", 13, "1")]
    [InlineData("{\"records\":[1,", 14, "1")]
    [InlineData("{\"records\":[", 12)]
    [InlineData("{\"records\":[:", 12)]
    public void Array_that_breaks_off_says_where_and_still_gives_the_header(string text, long brokenAt, params string[] records)
    {
        Assert.All(Steps, step =>
        {
            var read = Document(SampleRecords.Bytes(text), step, out var at);

            Assert.Equal(records, Texts(read));
            Assert.Equal("{\"records\":[]}", read[^1].Text);
            Assert.Equal(brokenAt, at);
        });
    }

    [Fact]
    public void Element_over_the_limit_is_passed_over_and_the_next_one_is_read()
    {
        var large = $"{{\"x\":\"{new string(',', 200)}\"}}";
        var text = $"{{\"h\":1,\"records\":[1,{large},[2]],\"t\":3}}";

        Assert.All(Steps, step =>
        {
            var read = Document(SampleRecords.Bytes(text), step, out var brokenAt, limit: 32);

            Assert.Equal(["1", null, "[2]"], Texts(read));
            Assert.Equal((20L, large.Length), (read[1].Offset, read[1].Length));
            Assert.Equal("{\"h\":1,\"records\":[],\"t\":3}", read[^1].Text);
            Assert.Null(brokenAt);
        });
    }

    [Theory]
    [InlineData("{\"a\":\"", "\"}")]
    [InlineData("{\"records\":[],\"a\":\"", "\"}")]
    public void Document_or_rest_of_a_header_over_the_limit_is_passed_over(string before, string after)
    {
        var text = before + new string('x', 500) + after;

        Assert.All(Steps, step => Assert.Null(Assert.Single(Document(SampleRecords.Bytes(text), step, out _, limit: 32)).Text));
    }
}
