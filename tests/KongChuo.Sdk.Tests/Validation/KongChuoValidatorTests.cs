using System.Security.Cryptography;
using System.Text;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Validation;

public sealed class KongChuoValidatorTests
{
    private const string Header = "{\"recordType\":\"batch.header\",\"specVersion\":\"1.0.0\",\"mode\":7";

    public static TheoryData<InputFormat, string> Inputs => new()
    {
        { InputFormat.Ndjson, $"{SampleRecords.Suspected}\r\n\n{{\"a\":1,\"a\":2}}\n{SampleRecords.With(SampleRecords.Suspected, "child", "7")}\nnonsense" },
        { InputFormat.Json, $"{Header},\"records\":[{SampleRecords.Suspected},{{\"合\":[}}],\"tail\":{{\"n\":1,\"n\":2}}}}" },
        { InputFormat.Json, $"{{\"records\":[{SampleRecords.With(SampleRecords.Suspected, "child", "7")}],{Header[1..]}}}" },
        { InputFormat.Json, $"{Header},\"records\":[{SampleRecords.Suspected},,{SampleRecords.Suspected}]}}" },
        { InputFormat.Json, "\uFEFF" + SampleRecords.Suspected },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Report_is_the_same_wherever_the_bytes_are_cut(InputFormat format, string text)
    {
        var bytes = SampleRecords.Bytes(text);
        var whole = Run.Describe(await Run.OfAsync(format, () => new MemoryStream(bytes)));

        Assert.Equal(whole, Run.Describe(await Run.OfAsync(format, () => new TrickleStream(bytes, 1))));
        foreach (var at in Enumerable.Range(1, bytes.Length - 1))
            Assert.Equal(whole, Run.Describe(await Run.OfAsync(format, () => new CutStream(bytes, at))));
    }

    [Fact]
    public async Task Header_of_a_batch_document_is_record_1_and_its_offsets_are_those_of_the_input()
    {
        var before = $"{Header},\"records\":[{SampleRecords.Suspected}],\"invented\":";

        var report = await Run.JsonAsync(before + "1}");

        var unknown = report.Rules.Single(rule => rule.Rule.Id == "KC2005").Samples.Single().Finding;
        Assert.Equal((1L, "/invented", (long)Encoding.UTF8.GetByteCount(before)), (unknown.Record!.Value, unknown.Pointer, unknown.Offset!.Value));
        Assert.Equal((2, 1, 1, 0), Run.Counts(report.Inputs[0]));
    }

    [Fact]
    public async Task Digest_covers_every_byte_even_of_what_cannot_be_read()
    {
        var wide = Encoding.Unicode.GetBytes("\uFEFF" + new string('x', 2_000_000));

        var input = (await Run.OfAsync(InputFormat.Json, () => new MemoryStream(wide))).Inputs[0];

        Assert.Equal((4_000_002L, Convert.ToHexString(SHA256.HashData(wide)).ToLowerInvariant()), (input.Bytes, input.Sha256));
    }

    [Fact]
    public async Task Largest_record_may_be_as_large_as_the_limit_says()
    {
        var length = Encoding.UTF8.GetByteCount(SampleRecords.Suspected);

        foreach (var text in new[] { SampleRecords.Suspected, SampleRecords.Suspected + "\n", SampleRecords.Suspected + "\n{}" })
        {
            Assert.DoesNotContain("KC1015", Run.Rules(await Run.NdjsonAsync(text, length)));
            Assert.Contains($"KC1015 error r1 l1 @0 bytes={length} limit={length - 1}", Run.Findings(await Run.NdjsonAsync(text, length - 1)));
        }
    }

    [Fact]
    public async Task Cancellation_says_what_was_not_checked_and_keeps_what_was_found()
    {
        using var cancellation = new CancellationTokenSource();
        var text = "{\n" + SampleRecords.Suspected + "\n";
        var first = new ValidationInput("first", InputFormat.Ndjson, () => new EventfulStream(text, atEnd: false, cancellation.Cancel));
        var second = new ValidationInput("second", InputFormat.Json, () => throw new InvalidOperationException("It must not be opened."));

        var report = await Run.OfAsync([first, second], cancellation: cancellation.Token);

        Assert.Equal(["KC1007"], Run.Rules(report));
        Assert.Equal(RuleStatus.Passed, report.Rules.Single(rule => rule.Rule.Id == "KC2004").Status);
        Assert.True(report.IsIncomplete);
        Assert.Null(Assert.Single(report.Inputs).Sha256);
        Assert.Contains(new NotChecked("first", NotCheckedReason.Interrupted, 1), report.NotChecked);
        Assert.Contains(new NotChecked("first", NotCheckedReason.EarlierLayerFailed, 1), report.NotChecked);
        Assert.Contains(new NotChecked("second", NotCheckedReason.Interrupted, 1), report.NotChecked);
    }

    [Fact]
    public async Task Cancellation_before_an_input_leaves_it_unopened()
    {
        using var cancellation = new CancellationTokenSource();
        var first = new ValidationInput("first", InputFormat.Json, () => new EventfulStream(SampleRecords.Suspected, atEnd: true, cancellation.Cancel));
        var second = new ValidationInput("second", InputFormat.Json, () => throw new InvalidOperationException("It must not be opened."));

        var report = await Run.OfAsync([first, second], cancellation: cancellation.Token);

        Assert.True(report.Inputs.Single().IsComplete);
        Assert.True(report.IsIncomplete);
        Assert.Equal([("second", NotCheckedReason.Interrupted), ("across-records", NotCheckedReason.Interrupted)], report.NotChecked.Select(item => (item.What, item.Why)));
    }

    [Fact]
    public async Task Input_that_breaks_off_is_incomplete_and_the_next_one_is_read()
    {
        var text = SampleRecords.Suspected + "\n";
        var broken = new ValidationInput("broken", InputFormat.Ndjson, () => new EventfulStream(text, atEnd: true, () => throw new IOException("gone")));
        var gone = new ValidationInput("gone", InputFormat.Json, () => throw new FileNotFoundException());
        var sound = new ValidationInput("sound", InputFormat.Json, () => new MemoryStream(SampleRecords.Bytes(SampleRecords.Suspected)));

        var report = await Run.OfAsync([broken, gone, sound]);

        Assert.Equal([(1, 1, 0, 0), (0, 0, 0, 0), (1, 1, 0, 0)], report.Inputs.Select(Run.Counts));
        Assert.Equal([false, false, true], report.Inputs.Select(input => input.IsComplete));
        Assert.Equal([new NotChecked("broken", NotCheckedReason.ReadFailed, 1), new NotChecked("gone", NotCheckedReason.CannotOpen, 1)], report.NotChecked);
        Assert.Equal((Verdict.Incomplete, true), (report.Verdict, report.IsIncomplete));
    }

    /// <summary>Gives its bytes in two reads, cut at one place.</summary>
    private sealed class CutStream(byte[] bytes, int at) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(Position < at ? buffer[..(int)Math.Min(at - Position, buffer.Length)] : buffer);
    }

    /// <summary>Gives a text in one read, and does something at its start or when asked for more.</summary>
    private sealed class EventfulStream(string text, bool atEnd, Action then) : MemoryStream(SampleRecords.Bytes(text))
    {
        public override int Read(Span<byte> buffer)
        {
            if (Position == (atEnd ? Length : 0))
                then();
            return base.Read(buffer);
        }
    }
}
