using KongChuo.Rules;
using KongChuo.Rules.Groups;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Validation;

/// <summary>A rule across records with a defect harms itself alone.</summary>
public sealed class ThrowingGroupRuleTests
{
    private const string Spared = "01930000-0000-7000-8000-0000000000cc";

    [Theory]
    [InlineData(20)]
    [InlineData(0)]
    public async Task Rule_that_always_throws_is_a_finding_and_leaves_the_run_incomplete(int maxSamples)
    {
        var report = await RunAsync(new Throwing(spared: ""), maxSamples);

        var thrown = Rule(report, RuleCatalogue.KC9001);
        Assert.Equal((2, Math.Min(2, maxSamples)), (thrown.Count, thrown.Samples.Count));
        foreach (var sample in thrown.Samples)
            Assert.Equal(["KC4101", nameof(NotImplementedException)], sample.Finding.Arguments.Select(argument => argument.Value.ToString()));
        Assert.Equal(RuleStatus.NotRun, Rule(report, RuleCatalogue.KC4101).Status);
        Assert.True(report.IsIncomplete);
        Assert.Equal(new NotChecked("KC4101", NotCheckedReason.RuleThrew, 1), Assert.Single(report.NotChecked));
    }

    [Fact]
    public async Task Rule_that_throws_on_some_sets_has_judged_the_others()
    {
        var report = await RunAsync(new Throwing(Spared), 20);

        Assert.Equal(1, Rule(report, RuleCatalogue.KC9001).Count);
        Assert.Equal(RuleStatus.Passed, Rule(report, RuleCatalogue.KC4101).Status);
        Assert.False(report.IsIncomplete);
    }

    [Fact]
    public async Task Other_rules_judge_the_set_all_the_same()
    {
        var report = await RunAsync(new Throwing(spared: ""), 20);

        Assert.Equal((2, RuleStatus.Failed), (Rule(report, RuleCatalogue.KC4102).Count, Rule(report, RuleCatalogue.KC4102).Status));
    }

    [Fact]
    public async Task What_a_rule_reported_before_it_threw_does_not_count()
        => Assert.Equal(0, Rule(await RunAsync(new Throwing(spared: ""), 20), RuleCatalogue.KC4101).Count);

    private static RuleResult Rule(ValidationReport report, RuleDescriptor rule) => report.Rules.Single(item => item.Rule == rule);

    private static Task<ValidationReport> RunAsync(GroupRule rule, int maxSamples)
    {
        var text = SampleRecords.Persuasion + "\n" + SampleRecords.With(SampleRecords.Persuasion, "subject", $"\"{Spared}\"");
        var input = new ValidationInput("in", InputFormat.Ndjson, () => new MemoryStream(SampleRecords.Bytes(text)));
        var options = new ValidationOptions { AsOf = SampleRecords.AsOf, MaxSamples = maxSamples };
        return KongChuoValidator.For(SpecVersion.V1_0, Profile.Core, [], [rule, new Telling()]).ValidateAsync([input], options);
    }

    private sealed class Throwing(string spared) : GroupRule
    {
        public override RuleDescriptor Descriptor => RuleCatalogue.KC4101;

        public override FactGroup Group => FactGroups.Case;

        public override bool Check(FactSet set, GroupContext context)
        {
            if (set.Key == spared)
                return true;
            context.Report(Descriptor, set.Facts[0], null, "", null);
            throw new NotImplementedException();
        }
    }

    private sealed class Telling : GroupRule
    {
        public override RuleDescriptor Descriptor => RuleCatalogue.KC4102;

        public override FactGroup Group => FactGroups.Case;

        public override bool Check(FactSet set, GroupContext context)
        {
            context.Report(Descriptor, set.Facts[0], null, "", null);
            return true;
        }
    }
}
