using System.Text.Json;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary><c>--level</c> and <c>--requirements</c>.</summary>
public sealed class CompletenessTests : IDisposable
{
    private static readonly string[] Story = ["validate", "examples/fangcheng-2025", "--as-of", "2025-10-08", "--profile", "fangcheng-2025"];

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    public static TheoryData<string, string, string> WrongFiles => new()
    {
        { "not JSON", "{", "" },
        { "unknown kind", Own("""{"kind":"L99"}"""), "/kinds/0/kind" },
        { "unknown pointer", Own("""{"kind":"L02","members":[{"pointer":"/guardian","demand":"present"}]}"""), "/kinds/0/members/0/pointer" },
        { "bad share", Own("""{"kind":"L02","members":[{"pointer":"/guardians","demand":"present","share":95}]}"""), "/kinds/0/members/0/share" },
        { "unknown member", Own("""{"kind":"L02","required":true}"""), "/kinds/0/required" },
        { "unknown code", Own("""{"kind":"L02","members":[{"pointer":"/leave","demand":"present","when":{"pointer":"/caseState","in":["00"]}}]}"""), "/kinds/0/members/0/when/in/0" },
        { "no place for a reason", Own("""{"kind":"E402","members":[{"pointer":"/subject","demand":"present-or-absent-with-reason"}]}"""), "/kinds/0/members/0/demand" },
        { "kind twice", Own("""{"kind":"L02"},{"kind":"L02"}"""), "/kinds/1/kind" },
        { "demand twice", Own("""{"kind":"L02","members":[{"pointer":"/leave","demand":"present"},{"pointer":"/leave","demand":"present"}]}"""), "/kinds/0/members/1" },
        { "id of a level", Own("""{"kind":"L02"}""", id: "full"), "/id" },
        { "circle", Own("""{"kind":"L02"}""", extends: "own.json"), "/extends" },
        { "missing parent", Own("""{"kind":"L02"}""", extends: "none.json"), "/extends" },
    };

    [Theory]
    [InlineData("core", 0, "complete", "")]
    [InlineData("extended", 1, "incomplete", "L04 L05 L10 L11 L12 L13 L14 L16")]
    [InlineData("full", 1, "incomplete", "L04 L05 L10 L11 L12 L13 L14 L16 B01")]
    public void Story_of_a_county_is_complete_at_the_level_of_what_it_has(string level, int exitCode, string verdict, string unmet)
    {
        var run = BuiltProgram.Run([.. Story, "--level", level, "--format", "json"]);
        var (verdicts, completeness) = (run.Report.Root.GetProperty("verdicts"), run.Report.Root.GetProperty("completeness"));

        Assert.Equal((exitCode, "conforms", verdict), (run.ExitCode, verdicts.GetProperty("conformance").GetString(), verdicts.GetProperty("completeness").GetString()));
        Assert.Equal(unmet, string.Join(' ', completeness.GetProperty("kinds").EnumerateArray().Where(kind => !kind.GetProperty("met").GetBoolean()).Select(kind => kind.GetProperty("kind").GetString())));
        Assert.Equal((level, 183, 0), (completeness.GetProperty("requirements").GetString(), completeness.GetProperty("recordsJudged").GetInt32(), completeness.GetProperty("recordsNotJudged").GetInt32()));
    }

    [Fact]
    public void File_of_the_guide_says_of_the_story_what_the_guide_prints()
    {
        foreach (var (language, guide) in new[] { ("zh-CN", "docs/guides/department.zh-CN.md"), ("en", "docs/guides/department.en.md") })
        {
            var run = BuiltProgram.Run([.. Story, "--requirements", "docs/guides/hecheng.requirements.json", "--lang", language]);
            var printed = run.Output.Split('\n').SkipWhile(line => !line.Contains("/enrollment/studentNumber", StringComparison.Ordinal)).Take(4);

            Assert.Equal(1, run.ExitCode);
            Assert.Contains(string.Join('\n', printed), File.ReadAllText(RepositoryRoot.At(guide)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Defective_story_says_how_many_records_were_not_judged()
    {
        var run = BuiltProgram.Run("validate", "examples/fangcheng-2025-broken", "--as-of", "2025-10-08", "--profile", "fangcheng-2025", "--level", "core", "--format", "json");
        var report = run.Report.Root;

        var left = report.GetProperty("notChecked").EnumerateArray().Where(item => item.GetProperty("why").GetString() == "earlier-layer-failed").Sum(item => item.GetProperty("count").GetInt64());

        Assert.NotEqual(0, left);
        Assert.Equal(left, report.GetProperty("completeness").GetProperty("recordsNotJudged").GetInt64());
        Assert.NotEqual("complete", report.GetProperty("verdicts").GetProperty("completeness").GetString());
    }

    [Fact]
    public void Receivers_file_is_judged_by_and_what_falls_short_is_read_in_both_languages()
    {
        var input = workspace.Write("in.ndjson", $"{Workspace.Sound.ReplaceLineEndings(" ")}\n");
        var file = workspace.Write("own.json", Own("""{"kind":"L02","members":[{"pointer":"/guardians/phone","demand":"present-or-absent-with-reason","share":0.95}]},{"kind":"L03","presence":"required"},{"kind":"B13","presence":"required"}"""));

        var (chinese, english) = (Run(input, "--requirements", file), Run(input, "--requirements", file, "--lang", "en"));

        Assert.Equal((1, 1), (chinese.ExitCode, english.ExitCode));
        Assert.Contains("完整性：不完整（按“自定”，own）", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("L02 疑似辍学学生台账，/guardians/phone 不足\n    要求 1 条，有值 0 条，写明缺失原因 0 条；须达到 95%\n", chinese.Output, StringComparison.Ordinal);
        Assert.Contains("Completeness: incomplete (by “Own”, own)", english.Output, StringComparison.Ordinal);
        Assert.Contains("in.ndjson, record 1, line 1, byte 0\n", english.Output, StringComparison.Ordinal);
        Assert.Contains("Verdict: conforms\n", english.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Incomplete_data_return_1_whatever_severity_is_asked_for_and_an_unread_input_3()
    {
        var input = workspace.Write("in.json", Workspace.Sound);

        Assert.Equal(1, Run(input, "--level", "core", "--fail-on", "error", "--quiet").ExitCode);
        Assert.Equal(3, Run(input, workspace.At("none.json"), "--level", "core", "--quiet").ExitCode);
    }

    [Fact]
    public void Number_of_threads_changes_no_byte_of_the_report()
    {
        var input = workspace.Write("in.ndjson", string.Join('\n', Enumerable.Repeat(Workspace.Faulty.ReplaceLineEndings(" ") + "\n{}\n" + Workspace.Sound.ReplaceLineEndings(" "), 1500)));

        var one = Run(input, "--format", "json", "--level", "full", "--threads", "1", "--max-samples", "1000");

        Assert.Equal(1, one.ExitCode);
        Assert.Equal(one.OutputBytes, Run(input, "--format", "json", "--level", "full", "--threads", "2", "--max-samples", "1000").OutputBytes);
        Assert.Equal(one.OutputBytes, Run(input, "--format", "json", "--level", "full", "--threads", "8", "--max-samples", "1000").OutputBytes);
    }

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public void Wrong_file_is_a_usage_error_that_names_the_place(string what, string json, string place)
    {
        var file = workspace.Write("own.json", json);

        foreach (var language in new[] { "zh-CN", "en" })
        {
            var run = Run("examples", "--requirements", file, "--lang", language);

            Assert.True(run is { ExitCode: 2, Output: "" }, what);
            Assert.Contains("own.json", run.Errors, StringComparison.Ordinal);
            Assert.Contains(place, run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Unknown_level_a_missing_file_and_both_options_are_usage_errors()
    {
        var file = workspace.Write("own.json", Own("""{"kind":"L02"}"""));

        foreach (var run in new[] { Run("examples", "--level", "supreme"), Run("examples", "--requirements", workspace.At("none.json")), Run("examples", "--requirements", ""), Run("examples", "--level", "core", "--requirements", file) })
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    private static ProgramRun Run(params string[] arguments) => BuiltProgram.Run(["validate", .. arguments, "--as-of", "2025-10-08"]);

    private static string Own(string kinds, string id = "own", string? extends = null) =>
        $$"""{"id":"{{id}}","zh":"自定","en":"Own"{{(extends is null ? "" : $",\"extends\":{JsonSerializer.Serialize(extends)}")}},"kinds":[{{kinds}}]}""";
}
