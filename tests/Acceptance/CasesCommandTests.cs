using System.Text.Json;
using System.Text.Json.Nodes;
using VerifyXunit;

namespace KongChuo.Acceptance;

/// <summary><c>kongchuo cases</c>.</summary>
public sealed class CasesCommandTests
{
    private static readonly string[] Told = ["90", "90", "80", "50", "60", "90", "40", "55"];

    [Fact]
    public void Cases_of_the_story_are_in_the_states_its_readme_tells()
    {
        var run = BuiltProgram.Run("cases", "examples/fangcheng-2025", "--as-of", "2025-10-08", "--profile", "fangcheng-2025", "--format", "json");

        var cases = Cases(run);
        var states = cases.Select(item => item.GetProperty("state").GetString());
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Told.Order(StringComparer.Ordinal), states.Order(StringComparer.Ordinal));
        Assert.All(cases, item => Assert.Equal(0, item.GetProperty("violations").GetArrayLength()));
    }

    [Theory]
    [InlineData("anze-2022", "2022-11-30", 9)]
    [InlineData("luoshan-2023", "2024-10-31", 9)]
    [InlineData("fangcheng-2025", "2025-10-08", 8)]
    [InlineData("anxi-2025", "2025-09-30", 9)]
    [InlineData("fujian-2020", "2020-07-31", 7)]
    public void Every_case_of_a_story_is_legal_from_end_to_end(string name, string asOf, int count)
    {
        var run = BuiltProgram.Run("cases", "examples/" + name, "--as-of", asOf, "--profile", name, "--format", "json");

        Assert.Equal((0, count), (run.ExitCode, Cases(run).Count));
    }

    [Fact]
    public void Events_that_name_no_case_are_counted()
    {
        var run = BuiltProgram.Run("cases", "examples/luoshan-2023", "--as-of", "2024-10-31", "--profile", "luoshan-2023", "--format", "json");

        Assert.Equal(File.ReadLines(Tests.RepositoryRoot.At("examples/luoshan-2023/events/no-case.ndjson")).Count(), JsonDocument.Parse(run.OutputBytes).RootElement.GetProperty("withoutCase").GetInt32());
    }

    [Fact]
    public void Events_after_the_date_are_not_taken()
    {
        var early = BuiltProgram.Run("cases", "examples/fangcheng-2025/events/case-2.ndjson", "--as-of", "2025-09-17", "--profile", "fangcheng-2025", "--format", "json");

        Assert.NotEqual("90", Assert.Single(Cases(early)).GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("zh-CN", "案件")]
    [InlineData("en", "Case ")]
    public void Text_is_in_the_language_asked_for(string language, string word)
    {
        var run = BuiltProgram.Run("cases", "examples/fangcheng-2025", "--as-of", "2025-10-08", "--profile", "fangcheng-2025", "--lang", language);

        Assert.Contains(word, run.Output, StringComparison.Ordinal);
        Assert.Equal(language != "en", Tests.Scripts.HasChinese(run.Output));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Text_tells_state_course_and_duties_of_every_case(string language)
    {
        var run = BuiltProgram.Run("cases", "examples/fangcheng-2025", "--as-of", "2025-10-08", "--profile", "fangcheng-2025", "--lang", language);

        await Verifier.Verify(run.Output).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Text_names_the_rule_of_a_violation_and_says_how_late_a_duty_is(string language)
    {
        var run = BuiltProgram.Run("cases", "examples/fangcheng-2025-broken/events", "--as-of", "2026-01-31", "--lang", language);

        Assert.Equal(1, run.ExitCode);
        await Verifier.Verify(run.Output).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("fangcheng-2025", "2025-10-08", "fangcheng-2025", "zh-CN")]
    [InlineData("fangcheng-2025-broken", "2026-01-31", "core", "en")]
    [InlineData("luoshan-2023-broken", "2024-10-31", "luoshan-2023", "zh-CN")]
    [InlineData("none", "2024-02-29", "core", "en")]
    public void Json_is_as_its_schema_says(string story, string asOf, string profile, string language)
    {
        var run = BuiltProgram.Run("cases", "examples/" + story, "--as-of", asOf, "--profile", profile, "--lang", language, "--format", "json");

        Assert.Empty(ReportSchema.FaultsOfCases(run.OutputBytes));
    }

    [Theory]
    [InlineData("2025-10-15", false)]
    [InlineData("2025-10-16", true)]
    public void Duty_is_overdue_from_the_day_after_its_due_date(string asOf, bool isOverdue)
    {
        var run = BuiltProgram.Run("cases", "examples/fangcheng-2025/events/case-8.ndjson", "--as-of", asOf, "--profile", "fangcheng-2025", "--format", "json");

        var duty = Assert.Single(Cases(run)).GetProperty("duties")[0];
        Assert.Equal(("return-by-order", "2025-10-15", isOverdue), (duty.GetProperty("id").GetString(), duty.GetProperty("due").GetString(), duty.GetProperty("overdue").GetBoolean()));
    }

    [Fact]
    public void Case_whose_beginning_is_not_in_the_input_is_said_to_begin_earlier()
    {
        using var workspace = new Workspace();
        var lines = File.ReadLines(Tests.RepositoryRoot.At("examples/fangcheng-2025/events/case-2.ndjson")).TakeLast(2).ToList();
        var input = workspace.Write("events.ndjson", string.Join('\n', [.. lines, lines[1]]) + "\n");

        var text = BuiltProgram.Run("cases", input, "--as-of", "2025-10-08", "--lang", "en");
        var json = BuiltProgram.Run("cases", input, "--as-of", "2025-10-08", "--format", "json");

        Assert.Equal((3, 3), (text.ExitCode, json.ExitCode));
        Assert.Contains("begins earlier", text.Output, StringComparison.Ordinal);
        Assert.Empty(ReportSchema.FaultsOfCases(json.OutputBytes));
        var file = Assert.Single(Cases(json));
        Assert.True(file.GetProperty("beginsEarlier").GetBoolean());
        Assert.False(file.TryGetProperty("state", out _));
        Assert.Equal((0, 0), (file.GetProperty("steps").GetArrayLength(), file.GetProperty("duties").GetArrayLength()));
        Assert.Equal("KC4106", Assert.Single(file.GetProperty("violations").EnumerateArray()).GetProperty("rule").GetString());
    }

    [Fact]
    public void Validate_says_in_words_that_a_case_begins_earlier()
    {
        using var workspace = new Workspace();
        var input = workspace.Write("events.ndjson", File.ReadLines(Tests.RepositoryRoot.At("examples/fangcheng-2025/events/case-2.ndjson")).Last() + "\n");

        Assert.Contains("the beginning of these cases", BuiltProgram.Run("validate", input, "--as-of", "2025-10-08", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_are_told_at_east_eight()
    {
        using var workspace = new Workspace();
        var record = JsonNode.Parse(File.ReadLines(Tests.RepositoryRoot.At("examples/fangcheng-2025/events/case-1.ndjson")).First())!;
        record["time"] = "2025-08-31T16:30:00Z";

        var run = BuiltProgram.Run("cases", workspace.Write("events.ndjson", record.ToJsonString() + "\n"), "--as-of", "2025-09-01", "--profile", "fangcheng-2025");

        Assert.Contains("2025-09-01 00:30", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_input_is_incomplete_and_a_wrong_option_is_wrong_usage()
    {
        Assert.Equal(3, BuiltProgram.Run("cases", "examples/none").ExitCode);
        Assert.Equal(2, BuiltProgram.Run("cases").ExitCode);
        Assert.Equal(2, BuiltProgram.Run("cases", "examples", "--format", "xml").ExitCode);
        Assert.Equal(2, BuiltProgram.Run("cases", "examples", "--unknown").ExitCode);
    }

    [Theory]
    [InlineData("subject", "990101201001011234")]
    [InlineData("id", "合成·甲")]
    [InlineData("time", "昨天")]
    [InlineData("type", "cn.kongchuo.case.unknown.v1")]
    public void Event_that_cannot_be_placed_is_counted_and_its_values_are_not_shown(string member, string value)
    {
        using var workspace = new Workspace();
        var record = JsonNode.Parse(File.ReadLines(Tests.RepositoryRoot.At("examples/fangcheng-2025/events/case-1.ndjson")).First())!;
        record[member] = value;
        var input = workspace.Write("events.ndjson", record.ToJsonString() + "\n");

        var run = BuiltProgram.Run("cases", input, "--as-of", "2025-10-08");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("1 条记录", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(value, run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_correction_is_a_violation_and_shows_no_value()
    {
        using var workspace = new Workspace();
        var lines = File.ReadLines(Tests.RepositoryRoot.At("examples/fangcheng-2025/events/case-1.ndjson")).ToList();
        var first = JsonNode.Parse(lines[0])!;
        var correction = first.DeepClone();
        correction["id"] = "01990d16-7680-7000-8000-00000000fffe";
        correction["type"] = "cn.kongchuo.case.record-corrected.v1";
        correction["data"]!["eventCode"] = "合成·乙";
        correction["data"]!["corrects"] = first["id"]!.DeepClone();
        correction["data"]!["payload"] = new JsonObject { ["field"] = "/data/payload/suspectBasis/-1/x", ["newValue"] = "合成·丙" };

        var run = BuiltProgram.Run("cases", workspace.Write("events.ndjson", lines[0] + "\n" + correction.ToJsonString() + "\n"), "--as-of", "2025-10-08");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("E709", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("合成·", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_is_named_by_its_number_where_a_ledger_states_it()
    {
        var text = BuiltProgram.Run("cases", "examples/fangcheng-2025", "--as-of", "2025-10-08", "--profile", "fangcheng-2025");
        var json = BuiltProgram.Run("cases", "examples/fangcheng-2025", "--as-of", "2025-10-08", "--profile", "fangcheng-2025", "--format", "json");

        var number = NumberOf("01990000-00ca-7000-8000-000000000003");
        Assert.Contains($"案件 {number}（01990000-00ca-7000-8000-000000000003）", text.Output, StringComparison.Ordinal);
        Assert.Equal(number, Cases(json).Single(item => item.GetProperty("caseId").GetString() == "01990000-00ca-7000-8000-000000000003").GetProperty("caseNumber").GetString());
    }

    [Fact]
    public void Number_in_another_form_is_not_shown()
    {
        using var workspace = new Workspace();
        var record = JsonNode.Parse(Dropouts().First(line => line.Contains("01990000-00ca-7000-8000-000000000003", StringComparison.Ordinal)))!;
        record["caseNumber"] = "合成·丁";
        var events = File.ReadAllText(Tests.RepositoryRoot.At("examples/fangcheng-2025/events/case-3.ndjson"));

        var run = BuiltProgram.Run("cases", workspace.Write("all.ndjson", record.ToJsonString() + "\n" + events), "--as-of", "2025-10-08", "--format", "json");

        Assert.False(Assert.Single(Cases(run)).TryGetProperty("caseNumber", out _));
        Assert.DoesNotContain("合成·丁", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Dropouts() => File.ReadLines(Tests.RepositoryRoot.At("examples/fangcheng-2025/ledgers/L03.ndjson"));

    private static string NumberOf(string caseId) =>
        Dropouts().Select(line => JsonNode.Parse(line)!).Where(record => (string?)record["caseId"] == caseId).Select(record => (string)record["caseNumber"]!).First();

    private static List<JsonElement> Cases(ProgramRun run) => [.. JsonDocument.Parse(run.OutputBytes).RootElement.GetProperty("cases").EnumerateArray()];
}
