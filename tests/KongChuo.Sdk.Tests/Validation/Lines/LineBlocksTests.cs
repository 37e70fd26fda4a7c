using KongChuo.Validation.Lines;
using static KongChuo.Sdk.Tests.Validation.Input.SourceReading;

namespace KongChuo.Sdk.Tests.Validation.Lines;

public sealed class LineBlocksTests
{
    private static readonly int[] Steps = [1, 2, 3, 5, 4096];

    public static TheoryData<string, Read[]> Forms => new()
    {
        { "", [] },
        { "\n\r\n \t\n", [] },
        { "{}", [new("{}", 0, 1, 2, false)] },
        { "{}\n", [new("{}", 0, 1, 2, false)] },
        { "\n{}\r\n\n[1]", [new("{}\r", 1, 2, 3, false), new("[1]", 6, 4, 3, false)] },
        { "{\"a\":\n1}", [new("{\"a\":", 0, 1, 5, false), new("1}", 6, 2, 2, false)] },
        { "合\n成", [new("合", 0, 1, 3, false), new("成", 4, 2, 3, false)] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Lines_are_the_records_however_the_bytes_arrive(string text, Read[] expected)
        => Assert.All(Steps, step => Assert.Equal(expected, LinesOf(SampleRecords.Bytes(text), step)));

    [Fact]
    public void Line_over_the_limit_is_passed_over_and_the_next_ones_are_read()
    {
        var text = $"{{}}\n{new string('x', 500)}\n[]\n{new string('y', 77)}";

        Assert.All(Steps, step => Assert.Equal(
            [new("{}", 0, 1, 2, false), new(null, 3, 2, 500, false), new("[]", 504, 3, 2, false), new(null, 507, 4, 77, false)],
            LinesOf(SampleRecords.Bytes(text), step, limit: 16)));
    }

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public void Line_of_the_limit_is_held_and_a_longer_one_is_not(int length, bool isTooLarge)
    {
        foreach (var end in new[] { "\n", "\n{}", "\n\n" })
        {
            var first = LinesOf(SampleRecords.Bytes(new string('x', length) + end), 4096, limit: 16)[0];

            Assert.Equal((isTooLarge, (long)length), (first.Text is null, first.Length));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1 << 20)]
    public void Blocks_hold_whole_lines_and_follow_each_other_without_gap(int step)
    {
        var text = "\n \n" + string.Concat(Enumerable.Range(0, 3000).Select(number => new string('合', 1 + (number % 97)) + "\r\n")) + "last";
        var bytes = SampleRecords.Bytes(text);
        var blocks = new LineBlocks(new TrickleStream(bytes, step), 1 << 20);
        var (expected, number) = (step == 1 << 20 ? 0L : 3L, 0L);

        for (var block = new LineBlock(); blocks.TryRead(block); expected += block.Length)
        {
            Assert.Equal((number++, expected), (block.Number, block.Offset));
            Assert.True(block.Bytes.Span.SequenceEqual(bytes.AsSpan((int)expected, block.Length)));
            Assert.True(block.Bytes.Span[^1] == '\n' || block.Offset + block.Length == bytes.Length);
        }

        Assert.Equal(bytes.Length, expected);
    }

    [Fact]
    public void Line_longer_than_a_block_is_held_whole()
    {
        var text = $"{{}}\n{new string('x', 3 * LineBlock.Size)}\n[]";

        Assert.Equal([2L, 3L * LineBlock.Size, 2], LinesOf(SampleRecords.Bytes(text), 4096, limit: 1 << 24).Select(read => read.Length));
    }
}
