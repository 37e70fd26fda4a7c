using KongChuo.Rules;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Validation.Records;

/// <summary>A rule with a defect harms itself alone.</summary>
public sealed class ThrowingRuleTests
{
    [Theory]
    [InlineData(20)]
    [InlineData(0)]
    public async Task Rule_that_always_throws_is_a_finding_and_leaves_the_run_incomplete(int maxSamples)
    {
        var report = await RunAsync(new Throwing(sparedId: ""), maxSamples);

        var thrown = report.Rules.Single(rule => rule.Rule == RuleCatalogue.KC9001);
        Assert.Equal((2, Math.Min(2, maxSamples)), (thrown.Count, thrown.Samples.Count));
        foreach (var sample in thrown.Samples)
            Assert.Equal(["KC3120", nameof(NotImplementedException)], sample.Finding.Arguments.Select(argument => argument.Value.ToString()));
        Assert.Equal(RuleStatus.NotRun, report.Rules.Single(rule => rule.Rule == RuleCatalogue.KC3120).Status);
        Assert.True(report.IsIncomplete);
        Assert.Equal(new NotChecked("KC3120", NotCheckedReason.RuleThrew, 1), Assert.Single(report.NotChecked));
    }

    [Fact]
    public async Task Rule_that_throws_on_some_records_has_judged_the_others()
    {
        var report = await RunAsync(new Throwing(sparedId: "spared"), 20);

        Assert.Equal(1, report.Rules.Single(rule => rule.Rule == RuleCatalogue.KC9001).Count);
        Assert.Equal(RuleStatus.Passed, report.Rules.Single(rule => rule.Rule == RuleCatalogue.KC3120).Status);
        Assert.False(report.IsIncomplete);
    }

    [Fact]
    public async Task What_a_rule_reported_before_it_threw_does_not_count()
        => Assert.Equal(0, (await RunAsync(new Throwing(sparedId: ""), 20)).Rules.Single(rule => rule.Rule == RuleCatalogue.KC3120).Count);

    private static Task<ValidationReport> RunAsync(RecordRule rule, int maxSamples)
    {
        var text = SampleRecords.Suspected + "\n" + SampleRecords.With(SampleRecords.Suspected, "sourceSystem", "\"spared\"");
        var input = new ValidationInput("in", InputFormat.Ndjson, () => new MemoryStream(SampleRecords.Bytes(text)));
        var options = new ValidationOptions { AsOf = SampleRecords.AsOf, MaxSamples = maxSamples };
        return KongChuoValidator.For(SpecVersion.V1_0, Profile.Core, [rule], []).ValidateAsync([input], options);
    }

    private sealed class Throwing(string sparedId) : RecordRule
    {
        public override RuleDescriptor Descriptor => RuleCatalogue.KC3120;

        public override bool Check(in RecordView record, ref RuleContext context)
        {
            foreach (var member in record.Root.Members())
            {
                if (member.NameIs("sourceSystem"u8) && member.Value.Text() == sparedId)
                    return true;
            }

            context.Report(RuleCatalogue.KC3120, record.Root.Offset);
            throw new NotImplementedException();
        }
    }
}
