using System.Text;
using System.Text.Json.Nodes;
using KongChuo.Cases;
using KongChuo.Rules;
using KongChuo.V1;

namespace KongChuo.Tests.Cases;

/// <summary>Cases as their events prove them.</summary>
public sealed class CaseFileTests
{
    private static readonly Profile Fangcheng = Profile.Find("fangcheng-2025");
    private static readonly Dictionary<string, JsonObject> Samples = LoadSamples();

    [Theory]
    [InlineData(1, "90", 0, 0)]
    [InlineData(2, "90", 0, 0)]
    [InlineData(3, "80", 0, 0)]
    [InlineData(4, "50", 0, 0)]
    [InlineData(5, "60", 0, 0)]
    [InlineData(6, "90", 0, 0)]
    [InlineData(7, "40", 1, 0)]
    [InlineData(8, "55", 0, 0)]
    public void Case_of_the_story_is_in_the_state_told(int number, string state, int relapses, int violations)
    {
        var file = CaseFile.Replay(Story(number), Fangcheng);

        Assert.Equal((state, relapses), (file.State?.Value, file.Relapses));
        Assert.Equal(violations, file.Violations.Count);
        Assert.Equal(Story(number).Count, file.Steps.Count);
    }

    [Fact]
    public void Order_of_arrival_changes_nothing()
    {
        for (var number = 1; number <= 8; number++)
        {
            var expected = Told(CaseFile.Replay(Story(number), Fangcheng));
            var random = new Random(number);
            for (var round = 0; round < 20; round++)
                Assert.Equal(expected, Told(CaseFile.Replay(Story(number).OrderBy(_ => random.Next()), Fangcheng)));
        }
    }

    [Fact]
    public void Events_that_come_twice_change_nothing_and_are_told()
    {
        var once = CaseFile.Replay(Story(3), Fangcheng);

        var twice = CaseFile.Replay([.. Story(3), .. Story(3)], Fangcheng);

        Assert.Equal(Told(once), Told(twice));
        Assert.Equal(Story(3).Count, twice.Violations.Count);
        Assert.All(twice.Violations, violation => Assert.Equal(CaseViolationKind.CameTwice, violation.Kind));
    }

    [Fact]
    public void Case_is_not_closed_without_reconciliation()
    {
        var file = CaseFile.Replay(Story(2).Where(item => item.KindId != "E701"), Fangcheng);

        Assert.NotEqual("90", file.State?.Value);
        Assert.Contains(file.Violations, violation => violation is { Kind: CaseViolationKind.ConditionNotMet or CaseViolationKind.NotAllowed, EventCode: "E702" });
    }

    [Fact]
    public void Exit_is_not_recognized_before_the_joint_persuasions_demanded()
    {
        var file = CaseFile.Replay(Story(3).Where(item => item.KindId != "E411"), Fangcheng);

        Assert.NotEqual("80", file.State?.Value);
        Assert.Contains(file.Violations, violation => violation.EventCode == "E704");
    }

    [Fact]
    public void Correction_is_applied_to_the_event_it_names()
    {
        var events = Story(2);
        var closing = events.Single(item => item.KindId == "E702");
        var reconciliation = events.Last(item => item.KindId == "E701");
        var correction = Event("E709", item =>
        {
            item["source"] = reconciliation.Source;
            item["subject"] = closing.Subject;
            item["time"] = "2025-10-07T09:00:00+08:00";
            item["data"]!["corrects"] = reconciliation.Id;
            item["data"]!["payload"] = new JsonObject { ["field"] = "/data/payload/reconciliationResult", ["oldValue"] = "1", ["newValue"] = "2", ["reason"] = "错录" };
        });

        var file = CaseFile.Replay([.. events, correction], Fangcheng);

        Assert.NotEqual("90", file.State?.Value);
        Assert.Contains(file.Violations, violation => violation is { Kind: CaseViolationKind.ConditionNotMet, EventCode: "E702" });
    }

    [Fact]
    public void Correction_that_names_nothing_is_told()
    {
        var correction = Event("E709", item => item["subject"] = Story(1)[0].Subject);

        Assert.Contains(CaseFile.Replay([.. Story(1), correction], Fangcheng).Violations, violation => violation.Kind == CaseViolationKind.CorrectsNothing);
    }

    [Fact]
    public void Every_event_in_every_state_does_what_the_table_says()
    {
        var pairs = 0;
        foreach (var state in CaseStateTable.Current.States.Append("00"))
        {
            foreach (var code in Samples.Keys.Where(code => code[1] != '8'))
            {
                pairs++;
                var rows = CaseStateTable.Current.Find(state, code);
                var file = CaseFile.Replay([Event(code, item => item["data"]!["sequence"] = 1)], Profile.Core, state);
                if (rows.Count == 0)
                {
                    Assert.Equal(state, file.State?.Value ?? "00");
                    Assert.Contains(file.Violations, violation => violation.Kind == CaseViolationKind.NotAllowed && violation.State == state);
                }
                else if (file.Steps.Count == 0)
                {
                    Assert.True(rows.All(row => row.Guard is not null), $"{state} {code}");
                    Assert.Contains(file.Violations, violation => violation.Kind == CaseViolationKind.ConditionNotMet);
                }
                else
                {
                    Assert.Contains(rows, row => row.To == file.Steps[0].To || row.To == "*");
                    Assert.Equal((state, code), (file.Steps[0].From, file.Steps[0].EventCode));
                }
            }
        }

        Assert.Equal(17 * 69, pairs);
    }

    [Fact]
    public void Events_of_several_cases_or_none_are_a_wrong_call()
    {
        Assert.Throws<ArgumentException>(() => CaseFile.Replay([], Profile.Core));
        Assert.Throws<ArgumentException>(() => CaseFile.Replay([.. Story(1), .. Story(2)], Profile.Core));
    }

    [Theory]
    [InlineData(CaseViolationKind.NotAllowed, "E702", "KC4101")]
    [InlineData(CaseViolationKind.ConditionNotMet, "E410", "KC4102")]
    [InlineData(CaseViolationKind.ConditionNotMet, "E102", "KC4114")]
    [InlineData(CaseViolationKind.ConditionNotMet, "E702", "KC4111")]
    [InlineData(CaseViolationKind.ConditionNotMet, "E704", "KC4113")]
    [InlineData(CaseViolationKind.WrongIssuer, "E205", "KC4029")]
    [InlineData(CaseViolationKind.StateBeforeDiffers, "E402", "KC4103")]
    [InlineData(CaseViolationKind.StateAfterDiffers, "E402", "KC4104")]
    [InlineData(CaseViolationKind.IdUsedTwice, "E402", "KC4105")]
    [InlineData(CaseViolationKind.CameTwice, "E402", "KC4106")]
    [InlineData(CaseViolationKind.SequenceBroken, "E402", "KC4107")]
    [InlineData(CaseViolationKind.CorrectsNothing, "E709", "KC4108")]
    public void Violation_names_the_rule_that_reports_it(CaseViolationKind kind, string code, string rule)
    {
        Assert.Equal(rule, new CaseViolation(kind, code, "", "20").RuleId);
        Assert.NotNull(RuleCatalogue.Find(rule));
    }

    private static string Told(CaseFile file) => $"{file.State} {file.Persuasions} {file.JointPersuasions} {file.Relapses} {string.Join(' ', file.Steps)}";

    private static List<CaseEvent> Story(int number) =>
        [.. File.ReadLines(RepositoryRoot.At($"examples/fangcheng-2025/events/case-{number}.ndjson")).Where(line => line.Contains("\"data\"", StringComparison.Ordinal))
            .Select(line => (CaseEvent)KongChuoJson.DeserializeAny(Encoding.UTF8.GetBytes(line)))];

    private static CaseEvent Event(string code, Action<JsonObject> change)
    {
        var item = (JsonObject)Samples[code].DeepClone();
        change(item);
        return (CaseEvent)KongChuoJson.DeserializeAny(Encoding.UTF8.GetBytes(item.ToJsonString()));
    }

    private static Dictionary<string, JsonObject> LoadSamples() =>
        new[] { "valid", "schema" }.SelectMany(part => Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/" + part), "E*-minimal.input.json"))
            .Select(path => (Code: Path.GetFileName(path)[..4], Event: JsonNode.Parse(File.ReadAllText(path))!.AsObject()))
            .GroupBy(item => item.Code).ToDictionary(group => group.Key, group => group.First().Event);
}
