using System.Text;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Schemas;
using KongChuo.Tests;
using KongChuo.Validation;
using KongChuo.Validation.Records;

namespace KongChuo.Sdk.Tests.Validation;

/// <summary>However many faults a record has, they are counted exactly and only those that can be shown are kept.</summary>
public sealed class ManyFaultsTests
{
    private const int Many = 100_000;

    [Fact]
    public void Gate_keeps_the_first_faults_of_each_kind_and_counts_all()
    {
        var gate = new Utf8Gate(mostOfKind: 3);

        Assert.False(gate.Check(Encoding.UTF8.GetBytes("{\"n\":1e999" + string.Concat(Enumerable.Repeat(",\"a\":1", Many)) + "}")));

        Assert.Equal(
            [(GateFaultKind.NumberOutOfRange, 5), (GateFaultKind.DuplicateName, 17), (GateFaultKind.DuplicateName, 23), (GateFaultKind.DuplicateName, 29)],
            gate.Faults.Select(fault => (fault.Kind, fault.Offset)));
        Assert.Equal([(GateFaultKind.DuplicateName, Many - 4)], gate.NotKept);
    }

    [Theory]
    [InlineData(Many)]
    [InlineData(50)]
    public void Engine_keeps_the_first_faults_of_each_rule_and_counts_each_once(int number)
    {
        var program = new SchemaRegistry().Compile(
            Encoding.UTF8.GetBytes("""{"$defs":{"list":{"items":{"type":"integer"}}},"allOf":[{"$ref":"#/$defs/list"},{"$ref":"#/$defs/list"}],"minItems":1000000}"""));
        var tally = new FaultTally(mostOfRule: 3);
        var result = new SchemaResult();
        result.State.Filter = tally;

        Assert.False(program.Diagnose(Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("\"\"", number)) + "]"), result));

        Assert.Equal(["/0 type", "/1 type", "/2 type", " minItems"], result.Faults.OrderBy(fault => fault.Keyword == "minItems").Select(fault => $"{fault.InstanceLocation} {fault.Keyword}"));
        Assert.Equal([("KC2001", (long)number - 3)], tally.NotKept.Select(item => (item.Rule.Id, item.Count)));
    }

    [Fact]
    public async Task Counts_are_the_same_and_samples_the_first_whatever_number_is_shown()
    {
        var bulletin = File.ReadAllText(RepositoryRoot.At("spec/v1/vectors/valid/B03-full.input.json"));
        var spoiled = bulletin.Replace("\"rows\": [", "\"rows\": [" + string.Concat(Enumerable.Repeat("{\"rowId\":7,\"startingGrade\":\"x\"},1,", 300)), StringComparison.Ordinal);
        var all = await JudgeAsync(spoiled, 100_000);
        var few = await JudgeAsync(spoiled, 7);

        Assert.Contains(all, rule => rule.Count > 300);
        Assert.Equal(all.Select(rule => (rule.Rule.Id, rule.Count)), few.Select(rule => (rule.Rule.Id, rule.Count)));
        Assert.All(all, rule => Assert.Equal(rule.Count, rule.Samples.Count));
        foreach (var (shown, whole) in few.Zip(all))
            Assert.Equal(Math.Min(whole.Count, 7), shown.Samples.Count);
    }

    private static async Task<IReadOnlyList<RuleResult>> JudgeAsync(string record, int maxSamples)
    {
        var input = new ValidationInput("a.json", InputFormat.Json, () => new MemoryStream(Encoding.UTF8.GetBytes(record)));
        var options = new ValidationOptions { AsOf = new DateOnly(2025, 10, 8), MaxSamples = maxSamples };
        return (await KongChuoValidator.For(SpecVersion.V1_0, Profile.Core).ValidateAsync([input], options)).Rules;
    }
}
