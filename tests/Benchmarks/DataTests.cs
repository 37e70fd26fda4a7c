using System.Text;
using KongChuo.Benchmarks.Data;
using KongChuo.Rules;
using KongChuo.Schemas;
using KongChuo.Synthetic;
using KongChuo.Tests;
using KongChuo.Validation;

namespace KongChuo.Benchmarks;

/// <summary>What is measured is what the table says: valid records, broken records, and other shapes of the same records.</summary>
public sealed class DataTests
{
    private const int Records = 300;
    private static readonly DateOnly AsOf = new(2025, 10, 8);

    [Fact]
    public void Generic_records_are_valid_and_the_same_for_the_same_seed()
    {
        var first = Generic();

        Assert.Equal(Records, first.Count);
        Assert.All(first, line => Assert.True(Program().IsValid(line)));
        Assert.Equal(Text(first), Text(Generic()));
    }

    [Fact]
    public void A_broken_generic_record_has_as_many_faults_as_were_put_in()
    {
        var broken = Lines(Generic(), new RecordBreaker(Defects("generic-ledger"), 1000, 5, seed: 3).Rewrite);

        var result = new SchemaResult();
        Assert.All(broken, line =>
        {
            Program().Diagnose(line, result);
            Assert.Equal(5, result.Faults.Count);
        });
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_rewritten_record_is_the_same_value(bool spaced, bool reversed)
    {
        var rewritten = Lines(Generic(), new RecordRewriter { Spaced = spaced, Reversed = reversed }.Rewrite);

        Assert.NotEqual(Text(Generic()), Text(rewritten));
        Assert.Equal(
            Generic().Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)),
            rewritten.Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)),
            System.Text.Json.Nodes.JsonNode.DeepEquals);
    }

    [Fact]
    public async Task A_broken_ledger_record_has_as_many_findings_as_were_put_in()
    {
        var report = await Validate(Lines(Suspected(), new RecordBreaker(Defects("suspected-dropout"), 1000, 5, seed: 3).Rewrite));

        Assert.Equal(Records, report.Inputs[0].Invalid);
        Assert.Equal(5 * Records, report.Rules.Sum(rule => rule.Count));
    }

    private static List<byte[]> Generic()
    {
        using var stream = new MemoryStream();
        GenericLedger.Write(stream, Records, 1);
        return Lines(stream);
    }

    private static List<byte[]> Suspected()
    {
        var county = new SyntheticCounty(new SyntheticCountyOptions { Seed = 1, Students = Records, Suspects = Records, AsOf = AsOf });
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        for (var i = 0; i < Records; i++)
            county.WriteRecord(SyntheticLedger.SuspectedDropouts, i, output);
        return Lines(new MemoryStream(output.WrittenSpan.ToArray()));
    }

    private static List<byte[]> Lines(MemoryStream stream)
    {
        var lines = new List<byte[]>();
        stream.Position = 0;
        LedgerFile.Read(stream, line => lines.Add(line.ToArray()));
        return lines;
    }

    private static List<byte[]> Lines(List<byte[]> lines, LedgerFile.LineRewriter rewriter) =>
        [.. lines.Select(line =>
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            rewriter(line, output);
            return output.WrittenSpan.ToArray();
        })];

    private static string Text(List<byte[]> lines) => string.Join('\n', lines.Select(Encoding.UTF8.GetString));

    private static Defect[] Defects(string ledger) => Defect.ReadAll(File.ReadAllBytes(RepositoryRoot.At($"benchmarks/data/{ledger}.defects.json")));

    private static SchemaProgram Program() => new SchemaRegistry().Compile(
        File.ReadAllBytes(RepositoryRoot.At("benchmarks/data/generic-ledger.schema.json")), new SchemaOptions { AssertFormat = true });

    private static Task<ValidationReport> Validate(List<byte[]> lines)
    {
        var bytes = Encoding.UTF8.GetBytes(Text(lines));
        var input = new ValidationInput("L02.ndjson", InputFormat.Ndjson, () => new MemoryStream(bytes));
        return KongChuoValidator.For(SpecVersion.V1_0, Profile.Core).ValidateAsync([input], new ValidationOptions { AsOf = AsOf });
    }
}
