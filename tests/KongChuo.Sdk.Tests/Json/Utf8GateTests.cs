using System.Text;
using KongChuo.Json;

namespace KongChuo.Tests.Json;

public class Utf8GateTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData(" [1, -0.5e+3, \"\\u00e9\\uD83D\\uDE00·𠀀\", true, false, null, {\"a\": {\"a\": 1}}] \n")]
    [InlineData("\"text\"")]
    [InlineData("1e308")]
    public void Sound_text_passes(string json) => Assert.Empty(Check(json));

    [Theory]
    [InlineData("", GateFaultKind.Empty, 0, null)]
    [InlineData(" \n", GateFaultKind.Empty, 0, null)]
    [InlineData("{\"a\":1", GateFaultKind.Truncated, 6, "/a")]
    [InlineData("{\"a\":tru", GateFaultKind.Truncated, 8, "/a")]
    [InlineData("[\"abc", GateFaultKind.Truncated, 5, "/0")]
    [InlineData("{\"a\":01}", GateFaultKind.Syntax, 6, "/a")]
    [InlineData("[1,]", GateFaultKind.Syntax, 3, "/1")]
    [InlineData("{\"a\":1,}", GateFaultKind.Syntax, 7, "/a")]
    [InlineData("{'a':1}", GateFaultKind.Syntax, 1, "")]
    [InlineData("[\"a\tb\"]", GateFaultKind.Syntax, 3, "/0")]
    [InlineData("[\"\\x\"]", GateFaultKind.Syntax, 2, "/0")]
    [InlineData("{} {}", GateFaultKind.TrailingContent, 3, null)]
    [InlineData("{\"a\":[NaN]}", GateFaultKind.NotANumber, 6, "/a/0")]
    [InlineData("[-Infinity]", GateFaultKind.NotANumber, 1, "/0")]
    [InlineData("{\"a\":1e400}", GateFaultKind.NumberOutOfRange, 5, "/a")]
    [InlineData("[\"\\uD800\"]", GateFaultKind.LoneSurrogate, 2, "/0")]
    [InlineData("[\"\\uDC00\\uD800\"]", GateFaultKind.LoneSurrogate, 2, "/0")]
    [InlineData("[\"\\uFFFF\"]", GateFaultKind.Noncharacter, 2, "/0")]
    [InlineData("[\"\uFDD0\"]", GateFaultKind.Noncharacter, 2, "/0")]
    [InlineData("{\"a\":{\"b\":1,\"\\u0062\":2}}", GateFaultKind.DuplicateName, 12, "/a/b")]
    public void Each_fault_has_its_kind_and_place(string json, GateFaultKind kind, int offset, string? pointer) =>
        Assert.Equal(new GateFault(kind, offset, pointer), Check(json)[0]);

    [Fact]
    public void Faults_that_leave_the_grammar_whole_are_all_reported()
    {
        var kinds = Check("{\"a\":1e400,\"a\":\"\\uD800\",\"b\":{\"c\":1,\"c\":2}}").Select(fault => fault.Kind);
        Assert.Equal([GateFaultKind.NumberOutOfRange, GateFaultKind.DuplicateName, GateFaultKind.LoneSurrogate, GateFaultKind.DuplicateName], kinds);
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    [InlineData(100_000, 1)]
    public void Nesting_is_limited_to_64(int depth, int faults)
    {
        var found = Check(new string('[', depth) + new string(']', depth));
        Assert.Equal(faults, found.Count);
        Assert.All(found, fault => Assert.Equal((GateFaultKind.TooDeep, 64), (fault.Kind, fault.Offset)));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(5000)]
    public void A_duplicate_is_found_in_objects_of_any_size(int size)
    {
        var members = string.Join(",", Enumerable.Range(0, size).Select(i => $"\"m{i}\":{{\"m{i}\":0}}"));
        Assert.Empty(Check("{" + members + "}"));
        for (var twice = 0; twice < size; twice += Math.Max(1, size / 7))
            Assert.Equal(GateFaultKind.DuplicateName, Assert.Single(Check($"{{{members},\"m{twice}\":1}}")).Kind);
    }

    [Fact]
    public void Encodings_are_told_apart()
    {
        Assert.Equal(GateFaultKind.WideEncoding, Check(Encoding.Unicode.GetBytes("{\"a\":1}"))[0].Kind);
        Assert.Equal(GateFaultKind.WideEncoding, Check(Encoding.BigEndianUnicode.GetBytes("{\"a\":1}"))[0].Kind);
        Assert.Equal(GateFaultKind.WideEncoding, Check(Encoding.UTF32.GetBytes("{\"a\":1}"))[0].Kind);
        Assert.Equal(GateFaultKind.WideEncoding, Check(Encoding.BigEndianUnicode.GetBytes("1"))[0].Kind);
        Assert.Equal(new GateFault(GateFaultKind.Syntax, 0, ""), Check("\0\n{}")[0]);
        byte[] gb18030 = [.. "{\"name\":\""u8, 0xD5, 0xC5, 0xC8, 0xFD, .. "\"}"u8];
        Assert.Equal(new GateFault(GateFaultKind.ProbablyGb18030, 9, null), Check(gb18030)[0]);
        Assert.Equal(new GateFault(GateFaultKind.IllFormedUtf8, 1, null), Check([(byte)'"', 0xFF, (byte)'"'])[0]);
        Assert.Equal(GateFaultKind.IllFormedUtf8, Check([(byte)'"', 0xED, 0xA0, 0x80, (byte)'"'])[0].Kind);
    }

    private static IReadOnlyList<GateFault> Check(string json) => Check(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<GateFault> Check(byte[] utf8)
    {
        var gate = new Utf8Gate();
        Assert.Equal(gate.Check(utf8), gate.Faults.Count == 0);
        return gate.Faults;
    }
}
