using System.Text.Json.Nodes;
using KongChuo.Cases;
using KongChuo.Rules;

namespace KongChuo.Tests.Cases.Walks;

/// <summary>Every row of the state machine, reached from the opening of a case by a shortest way that the model finds.</summary>
public sealed class TransitionRowTests
{
    private static readonly Lazy<Dictionary<(string From, string Code, string To), WalkLetter[]>> Ways = new(FindWays);

    /// <summary>The pairs whose conditions leave a way to fail, and such a way.</summary>
    private static readonly Dictionary<(string From, string Code), WalkLetter[]> Refusals = [];

    /// <summary>
    /// Pairs whose conditions leave nothing out. E102 from 00 fails only for a child whose earlier case was closed, which is another case (KC4114); E712 from 00
    /// only for a sender, who has a case.
    /// </summary>
    private static IEnumerable<(string From, string Code)> NeverFails =>
        [("00", "E102"), ("00", "E712"), ("28", "E205"), .. Rows().Where(row => row.Code == "E710").Select(row => (row.From, row.Code)).Distinct()];

    [Fact]
    public void Every_row_is_the_model_s_too()
    {
        var rows = Rows().Select(row => (row.From, row.Code, row.To)).Distinct().ToList();
        var found = Ways.Value.Keys.Select(way => way.Code == "E712" && way.From == "00" ? (way.From, way.Code, To: "*") : way.Code == "E709" ? (way.From, way.Code, To: "*") : way).Distinct();

        Assert.Equal(720, Rows().Count() + 5);
        Assert.Equal(rows.Order(), found.Order());
    }

    [Fact]
    public void Every_row_is_taken_by_the_replay()
    {
        foreach (var (row, way) in Ways.Value)
        {
            var file = Replay(way);

            Assert.Empty(file.Violations.Where(violation => violation.Kind is not CaseViolationKind.SequenceBroken).Select(violation => $"{row} {violation}"));
            Assert.Equal(row, (file.Steps[^1].From, file.Steps[^1].EventCode, file.Steps[^1].To));
        }
    }

    [Fact]
    public void Every_condition_that_can_fail_is_refused_by_the_replay()
    {
        Assert.NotEmpty(Ways.Value);
        foreach (var (pair, way) in Refusals)
        {
            var violation = Assert.Single(Replay(way).Violations);

            Assert.Equal((CaseViolationKind.ConditionNotMet, pair.Code, pair.From), (violation.Kind, violation.EventCode, violation.State));
        }

        var conditional = Rows().Where(row => row.Guard is not null).Select(row => (row.From, row.Code)).Distinct().Except(NeverFails).ToList();
        Assert.Equal(conditional.Order(), Refusals.Keys.Order());
    }

    [Fact]
    public void Every_other_pair_of_state_and_event_is_refused_by_the_replay()
    {
        var ways = Ways.Value.GroupBy(item => item.Key.To).ToDictionary(group => group.Key, group => group.MinBy(item => item.Value.Length).Value);
        ways["00"] = [];
        var refused = 0;
        foreach (var (state, way) in ways)
        {
            foreach (var letter in WalkAlphabet.Letters.DistinctBy(letter => letter.Code).Where(letter => !ModelMachine.IsAllowed(letter.Code, state)))
            {
                var violation = Assert.Single(Replay([.. way, letter]).Violations);
                Assert.Equal((CaseViolationKind.NotAllowed, letter.Code, state), (violation.Kind, violation.EventCode, violation.State));
                refused++;
            }
        }

        Assert.Equal((17 * 69) - Rows().Select(row => (row.From, row.Code)).Distinct().Count(), refused);
    }

    private static IEnumerable<(string From, string Code, string? Guard, string To)> Rows() =>
        JsonNode.Parse(File.ReadAllBytes(RepositoryRoot.At("spec/v1/casestates.json")))!["transitions"]!.AsArray()
            .Select(row => (row!["from"]!.GetValue<string>(), row["event"]!.GetValue<string>(), row["guard"]?.GetValue<string>(), row["to"]!.GetValue<string>())).Where(row => row.Item1 != "-");

    /// <summary>Goes through everything the model can become, nearest first.</summary>
    private static Dictionary<(string From, string Code, string To), WalkLetter[]> FindWays()
    {
        var ways = new Dictionary<(string, string, string), WalkLetter[]>();
        var seen = new HashSet<string> { "" };
        var waiting = new Queue<(string State, ModelContext Context, WalkLetter[] Way)>([("00", new ModelContext(), [])]);
        while (waiting.TryDequeue(out var at))
        {
            foreach (var letter in WalkAlphabet.Letters.Where(letter => ModelMachine.IsAllowed(letter.Code, at.State)))
            {
                WalkLetter[] way = [.. at.Way, letter];
                if (ModelMachine.After(letter.Code, at.State, at.Context, letter.Sample) is not { } to)
                {
                    Refusals.TryAdd((at.State, letter.Code), way);
                    continue;
                }

                ways.TryAdd((at.State, letter.Code, to), way);
                var context = at.Context.Copy();
                context.Take(letter.Sample, to != at.State);
                if (way.Length < 14 && seen.Add($"{to} {context.Digest()}"))
                    waiting.Enqueue((to, context, way));
            }
        }

        return ways;
    }

    private static CaseFile Replay(WalkLetter[] way) => CaseFile.Replay(
        way.Select((letter, index) => letter.ToEvent($"e{index}", "urn:kongchuo:party:A").With("/data/sequence", $"{index + 1}")
            .With("/data/corrects", "\"e0\"").With("/data/payload/field", "\"/data/payload/note\"").With("/time", $"\"2025-03-{1 + index:00}T08:00:00+08:00\"").With("/recordedtime", $"\"2025-03-{1 + index:00}T08:00:00+08:00\"")).Select(item => item.ToEvent()),
        Profile.Core);
}
