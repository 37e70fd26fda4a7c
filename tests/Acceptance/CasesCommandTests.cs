using System.Text.Json;
using System.Text.Json.Nodes;

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

    private static List<JsonElement> Cases(ProgramRun run) => [.. JsonDocument.Parse(run.OutputBytes).RootElement.GetProperty("cases").EnumerateArray()];
}
