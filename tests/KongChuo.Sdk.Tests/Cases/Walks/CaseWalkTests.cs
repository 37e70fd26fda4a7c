using System.Globalization;
using KongChuo.Cases;
using KongChuo.Rules;

namespace KongChuo.Tests.Cases.Walks;

/// <summary>
/// Random cases replayed by the SDK and by a model written from the specification alone. <c>KONGCHUO_CASE_WALKS</c> says how many, 2,000 when not set.
/// </summary>
public sealed class CaseWalkTests
{
    private const int Parts = 4;

    private static readonly int Walks = int.TryParse(Environment.GetEnvironmentVariable("KONGCHUO_CASE_WALKS"), CultureInfo.InvariantCulture, out var walks) ? walks : 2000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Replay_agrees_with_the_model_in_any_order_of_arrival(int part)
    {
        for (var number = part; number < Walks; number += Parts)
        {
            var walk = new CaseWalk((ulong)number).Events;
            var expected = new ModelReplay(walk).Told;

            Agree(number, expected, Replay(walk));
            Agree(number, expected, Replay(new WalkRandom((ulong)number).Shuffle(walk)));
        }
    }

    [Fact]
    public void Events_that_come_a_second_time_change_nothing_but_that_they_are_told()
    {
        for (var number = 0; number < Walks / 10; number++)
        {
            var walk = new CaseWalk((ulong)number).Events;
            var once = Replay(walk);

            var twice = Replay([.. walk, .. walk]);

            var repeats = walk.Select(item => $"{CaseViolationKind.CameTwice} {item.Code} {item.Id}");
            Assert.Equal((number, once.State, once.Persuasions, once.Relapses), (number, twice.State, twice.Persuasions, twice.Relapses));
            Assert.Equal(once.Steps, twice.Steps);
            Assert.Equal(Sorted(once.Violations.Select(ModelReplay.Line).Concat(repeats)), Sorted(twice.Violations.Select(ModelReplay.Line)));
        }
    }

    [Fact]
    public void Walks_go_everywhere()
    {
        var files = Enumerable.Range(0, Math.Min(Walks, 2000)).Select(number => Replay(new CaseWalk((ulong)number).Events)).ToList();

        var reached = files.SelectMany(file => file.Steps).Select(step => step.To).Distinct();
        Assert.Equal("10 20 25 28 29 30 40 50 55 60 65 70 80 90 92 95", string.Join(' ', reached.Where(state => state != "00").Order(StringComparer.Ordinal)));
        Assert.Equal(Enum.GetValues<CaseViolationKind>(), files.SelectMany(file => file.Violations).Select(violation => violation.Kind).Distinct().Order());
        Assert.Contains(files, file => file.Relapses > 1);
        Assert.Contains(files, file => file.Persuasions > 3);
        Assert.Contains(files, file => file.JointPersuasions > 3);
        foreach (var code in new[] { "E706", "E709", "E710", "E711", "E712" })
            Assert.Contains(files, file => file.Steps.Any(step => step.EventCode == code));
    }

    private static void Agree(int number, string expected, CaseFile file)
    {
        var told = ModelReplay.Tell(file);
        if (told != expected)
            Assert.Fail($"Walk {number}.\nModel:\n{expected}\nSDK:\n{told}");
    }

    private static CaseFile Replay(IEnumerable<ModelEvent> walk) => CaseFile.Replay(walk.Select(item => item.ToEvent()), Profile.Core);

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);
}
