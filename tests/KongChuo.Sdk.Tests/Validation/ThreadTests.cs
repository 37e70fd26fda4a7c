using System.Text;
using System.Text.Json;
using KongChuo.Rules;
using KongChuo.Tests;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Validation;

/// <summary>The report does not depend on how many threads judge the lines.</summary>
public sealed class ThreadTests
{
    private const int Copies = 60;

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task Report_is_the_same_for_one_two_and_eight_threads(int maxSamples)
    {
        var bytes = ManyLines();
        Assert.True(bytes.Length > 1 << 21, "too few lines for several blocks");

        var one = await ReportOf(bytes, 1, maxSamples);

        Assert.Contains("KC2004", one, StringComparison.Ordinal);
        Assert.Equal(one, await ReportOf(bytes, 2, maxSamples));
        Assert.Equal(one, await ReportOf(bytes, 8, maxSamples));
    }

    [Fact]
    public async Task Stream_that_fails_midway_is_reported_as_read_in_part_by_every_number_of_threads()
    {
        var bytes = ManyLines();
        foreach (var threads in new[] { 1, 2, 8 })
        {
            var report = await Run(() => new FailingStream(bytes), threads, 20);

            Assert.Single(report.NotChecked, item => item.Why == NotCheckedReason.ReadFailed);
            Assert.InRange(report.Inputs[0].Records, 1, Copies * 100_000);
            Assert.True(report.IsIncomplete);
        }
    }

    /// <summary>The valid records of every kind, again and again, every seventh cut short and every ninth without its first member.</summary>
    private static byte[] ManyLines()
    {
        var records = Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/valid"), "*-full.input.json").Order(StringComparer.Ordinal)
            .Select(path => OnOneLine(File.ReadAllBytes(path))).ToList();
        var text = new StringBuilder();
        var number = 0;
        for (var copy = 0; copy < Copies; copy++)
        {
            foreach (var record in records)
            {
                number++;
                text.Append(number % 7 == 0 ? record[..(record.Length / 2)] : number % 9 == 0 ? WithoutLastMember(record) : record)
                    .Append(number % 5 == 0 ? "\r\n" : number % 11 == 0 ? "\n \n" : "\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string WithoutLastMember(string record) => record[..record.LastIndexOf(",\"", StringComparison.Ordinal)] + "}";

    private static string OnOneLine(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }

    private static async Task<string> ReportOf(byte[] bytes, int threads, int maxSamples)
    {
        var report = await Run(() => new MemoryStream(bytes), threads, maxSamples);
        var text = new StringBuilder();
        foreach (var input in report.Inputs)
            text.AppendLine(FormattableString.Invariant($"{input.Records} {input.Valid} {input.Invalid} {input.Unreadable} {input.Sha256}"));
        foreach (var rule in report.Rules)
        {
            text.AppendLine(FormattableString.Invariant($"{rule.Rule.Id} {rule.Status} {rule.Counts}"));
            foreach (var sample in rule.Samples)
                text.AppendLine(FormattableString.Invariant($"  {sample.Finding.Record} {sample.Finding.Line} {sample.Finding.Pointer} {sample.Finding.Offset} {string.Join(' ', sample.Finding.Arguments)}"));
        }

        return text.ToString();
    }

    private static Task<ValidationReport> Run(Func<Stream> open, int threads, int maxSamples) =>
        KongChuoValidator.For(SpecVersion.V1_0, Profile.Core).ValidateAsync(
            [new ValidationInput("many.ndjson", InputFormat.Ndjson, open)],
            new ValidationOptions { AsOf = new DateOnly(2025, 10, 8), Threads = threads, MaxSamples = maxSamples });

    /// <summary>Fails when half of it is read.</summary>
    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => Position > Length / 2 ? throw new IOException() : base.Read(buffer);
    }
}
