using KongChuo.Cases;
using KongChuo.Rules;
using KongChuo.Sdk.Tests.Validation;
using KongChuo.Tests.Cases.Walks;

namespace KongChuo.Tests.Cases;

/// <summary>The order of events, by examples as small as they go.</summary>
public sealed class CaseOrderTests
{
    [Fact]
    public void Sequence_of_one_source_and_recording_of_another_make_no_circle()
    {
        ModelEvent[] events = [At("a1", "A", 1, recorded: 3), At("a2", "A", 2, recorded: 1), At("b1", "B", 1, recorded: 2)];

        foreach (var order in new int[][] { [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0] })
            Assert.Equal(["b1", "a1", "a2"], Replay(order.Select(index => events[index])).Steps.Select(step => step.EventId));
    }

    [Fact]
    public void Of_two_events_of_one_id_the_same_counts_in_whatever_order_they_came()
    {
        ModelEvent[] events = [At("a1", "A", 1, recorded: 1), At("a1", "A", 1, recorded: 1).With("/data/payload/measure", "\"02\"")];

        var (one, other) = (Replay(events), Replay(Enumerable.Reverse(events)));

        Assert.Equal(CaseViolationKind.IdUsedTwice, one.Violations[0].Kind);
        Assert.Equal(one.Violations[0].Fact!.Text, other.Violations[0].Fact!.Text);
    }

    [Theory]
    [InlineData("1 1 2 3", "e1")]
    [InlineData("1 3 4", "e1")]
    [InlineData("2 1 3 4", "e0 e1")]
    public void A_number_out_of_turn_is_told_once_and_not_at_every_event_after_it(string sequences, string expected)
    {
        var events = sequences.Split(' ').Select((sequence, index) => At($"e{index}", "A", int.Parse(sequence, System.Globalization.CultureInfo.InvariantCulture), index, minute: index));

        Assert.Equal(expected, string.Join(' ', Replay(events).Violations.Where(violation => violation.Kind == CaseViolationKind.SequenceBroken).Select(violation => violation.EventId)));
    }

    [Fact]
    public async Task Of_many_events_that_came_twice_the_later_one_is_the_finding()
    {
        var lines = Enumerable.Range(1, 20).Select(number => SampleRecords.With(SampleRecords.Persuasion, "id", $"\"01930000-0000-7000-8000-0000000{number:00000}\"")).ToList();

        var report = await Run.NdjsonAsync(string.Join('\n', [.. lines.AsEnumerable().Reverse(), .. lines]));

        var repeated = report.Rules.Single(rule => rule.Rule == RuleCatalogue.KC4106).Samples.Select(sample => sample.Finding.Record);
        Assert.Equal(Enumerable.Range(21, 20).Select(record => (long?)record), repeated);
    }

    private static CaseFile Replay(IEnumerable<ModelEvent> events) => CaseFile.Replay(events.Select(item => item.ToEvent()), Profile.Core);

    private static ModelEvent At(string id, string source, int sequence, int recorded, int minute = 0) =>
        new ModelEvent("E407", id, "urn:kongchuo:party:" + source).With("/data/sequence", $"{sequence}")
            .With("/time", $"\"2025-03-01T08:{minute:00}:00+08:00\"").With("/recordedtime", $"\"2025-03-01T09:{recorded:00}:00+08:00\"");
}
