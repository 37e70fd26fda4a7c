using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Validation.Reporting;

public sealed class FindingCollectorTests
{
    private static readonly string[] Inputs = ["a", "b", "c"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Counts_are_exact_and_samples_the_first_in_input_order_however_they_arrive(int maxSamples)
    {
        var placed = Enumerable.Range(0, 90).Select(i => (input: i / 30, record: i / 3 % 10, offset: i % 3)).ToList();
        var expected = placed.Take(maxSamples).ToList();

        for (var seed = 1; seed <= 20; seed++)
        {
            var collector = new FindingCollector(Profile.Core, maxSamples);
            foreach (var (input, record, offset) in Shuffled(placed, seed))
                collector.Add(input, Inputs[input], Finding(RuleCatalogue.KC2004, Severity.Error, record == 0 ? null : record, offset));

            var result = Of(collector, RuleCatalogue.KC2004);
            Assert.Equal(90, result.Count);
            Assert.Equal(expected, result.Samples.Select(PlaceOf));
        }
    }

    [Fact]
    public void Findings_at_one_place_stay_in_the_order_they_came()
    {
        var collector = new FindingCollector(Profile.Core, 2);
        foreach (var name in Inputs)
            collector.Add(0, name, Finding(RuleCatalogue.KC2004, Severity.Error, 1, 5));

        Assert.Equal(["a", "b"], Of(collector, RuleCatalogue.KC2004).Samples.Select(sample => sample.Input));
    }

    [Fact]
    public void Severity_is_the_gravest_found_and_each_is_counted_as_it_was()
    {
        var collector = new FindingCollector(Profile.Core, 0);
        collector.Add(0, "a", Finding(RuleCatalogue.KC2005, Severity.Notice, 1, 0));
        Assert.Equal(Severity.Notice, Of(collector, RuleCatalogue.KC2005).Severity);
        collector.Add(0, "a", Finding(RuleCatalogue.KC2005, Severity.Warning, 2, 0));
        collector.Add(0, "a", Finding(RuleCatalogue.KC2005, Severity.Notice, 3, 0));

        var result = Of(collector, RuleCatalogue.KC2005);

        Assert.Equal((Severity.Warning, new SeverityCounts(0, 1, 2)), (result.Severity, result.Counts));
        Assert.Empty(result.Samples);
    }

    [Fact]
    public void Status_says_what_became_of_every_rule_of_the_catalogue()
    {
        var collector = new FindingCollector(Profile.Core, 1);
        collector.MarkEvaluated(RuleCatalogue.KC3001);
        collector.MarkNotRun(RuleCatalogue.KC3001);
        collector.MarkNotRun(RuleCatalogue.KC3002);
        collector.MarkThrew(RuleCatalogue.KC3003);
        collector.Add(0, "a", Finding(RuleCatalogue.KC3101, Severity.Error, 1, 0));

        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), collector.Results().Select(result => result.Rule.Id));
        Assert.Equal(RuleStatus.Passed, Of(collector, RuleCatalogue.KC3001).Status);
        Assert.Equal(RuleStatus.NotRun, Of(collector, RuleCatalogue.KC3002).Status);
        Assert.Equal((RuleStatus.NotRun, true), (Of(collector, RuleCatalogue.KC3003).Status, Of(collector, RuleCatalogue.KC3003).HasThrown));
        Assert.Equal(RuleStatus.Failed, Of(collector, RuleCatalogue.KC3101).Status);
        Assert.Equal(RuleStatus.NotApplicable, Of(collector, RuleCatalogue.KC3102).Status);
    }

    [Fact]
    public void Rule_the_profile_switches_off_is_not_applicable()
    {
        var profile = Profile.Load("""{"id":"own","zh":"自","en":"own","extends":"core","source":["x"],"switches":{"KC3001":false}}"""u8.ToArray());
        var collector = new FindingCollector(profile, 1);
        collector.MarkEvaluated(RuleCatalogue.KC3001);

        Assert.Equal(RuleStatus.NotApplicable, Of(collector, RuleCatalogue.KC3001).Status);
    }

    private static RuleResult Of(FindingCollector collector, RuleDescriptor rule) => collector.Results().Single(result => result.Rule == rule);

    private static Finding Finding(RuleDescriptor rule, Severity severity, long? record, long offset) => new(rule.Id, severity, record, null, null, offset, []);

    private static (int Input, int Record, int Offset) PlaceOf(Sample sample) =>
        (Array.IndexOf(Inputs, sample.Input), (int)(sample.Finding.Record ?? 0), (int)sample.Finding.Offset!);

    private static List<T> Shuffled<T>(IReadOnlyList<T> items, int seed)
    {
        var state = (uint)seed;
        return [.. items.OrderBy(_ => state = (state * 1664525) + 1013904223)];
    }
}
