using static KongChuo.Sdk.Tests.Validation.Input.SourceReading;

namespace KongChuo.Sdk.Tests.Validation.Input;

public sealed class NdjsonSourceTests
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
        => Assert.All(Steps, step => Assert.Equal(expected, Ndjson(SampleRecords.Bytes(text), step)));

    [Fact]
    public void Line_over_the_limit_is_passed_over_and_the_next_ones_are_read()
    {
        var text = $"{{}}\n{new string('x', 500)}\n[]\n{new string('y', 77)}";

        Assert.All(Steps, step => Assert.Equal(
            [new("{}", 0, 1, 2, false), new(null, 3, 2, 500, false), new("[]", 504, 3, 2, false), new(null, 507, 4, 77, false)],
            Ndjson(SampleRecords.Bytes(text), step, limit: 16)));
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Window_holds_a_line_with_its_terminator_or_not_at_all(int length, bool isTooLarge)
    {
        foreach (var end in new[] { "\n", "\n{}", "\n\n" })
        {
            var first = Ndjson(SampleRecords.Bytes(new string('x', length) + end), 4096, limit: 16)[0];

            Assert.Equal((isTooLarge, (long)length), (first.Text is null, first.Length));
        }
    }
}
