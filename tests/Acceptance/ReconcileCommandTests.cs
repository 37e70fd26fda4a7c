using System.Text.Json;
using System.Text.Json.Nodes;

namespace KongChuo.Acceptance;

/// <summary><c>kongchuo reconcile</c>.</summary>
public sealed class ReconcileCommandTests : IDisposable
{
    private const string Header =
        """{"sender":{"partyId":"11350599MB0000019X","partyType":"12","name":"合成县教育局"},"receivers":[{"partyId":"11350599MB00000781","partyType":"14","name":"合成县民政局"}],"bulletinNumber":"合通〔2025〕1号"}""";

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Roster_agrees_with_itself()
    {
        var run = Run("examples/fangcheng-2025/ledgers/L01.ndjson", "examples/fangcheng-2025/ledgers/L01.ndjson", "--format", "json");

        var report = Read(run);
        Assert.Equal((0, "agree"), (run.ExitCode, report.GetProperty("verdict").GetString()));
        Assert.Equal(report.GetProperty("matched").GetInt64(), report.GetProperty("left").GetProperty("rows").GetInt64());
    }

    [Fact]
    public void Differences_are_counted_and_placed_and_the_statement_adds_up()
    {
        var (left, right) = Rosters();

        var run = Run(left, right, "--format", "json");

        var report = Read(run);
        Assert.Equal((1, "differ", 1L), (run.ExitCode, report.GetProperty("verdict").GetString(), report.GetProperty("matched").GetInt64()));
        Assert.Equal("/child/residenceDivision", report.GetProperty("conflicts").GetProperty("fields")[0].GetProperty("field").GetString());
        Assert.Equal(2, report.GetProperty("left").GetProperty("only").GetProperty("samples")[0].GetProperty("left").GetProperty("line").GetInt64());
        Assert.All([report.GetProperty("left"), report.GetProperty("right")], AddsUp);
    }

    [Fact]
    public void Result_does_not_depend_on_memory_and_language_only_changes_titles()
    {
        var (left, right) = Rosters();

        var all = new[] { Run(left, right, "--format", "json"), Run(left, right, "--format", "json", "--max-memory", "1"), Run(left, right, "--format", "json", "--lang", "en") };

        Assert.Equal(all[0].Output, all[1].Output);
        Assert.Equal(Read(all[0]).GetProperty("left").GetRawText(), Read(all[2]).GetProperty("left").GetRawText());
    }

    [Theory]
    [InlineData("text", "zh-CN")]
    [InlineData("text", "en")]
    [InlineData("json", "zh-CN")]
    public void Values_are_withheld_until_they_are_asked_for(string format, string language)
    {
        var (left, right) = Rosters();

        var (withheld, shown) = (Run(left, right, "--format", format, "--lang", language), Run(left, right, "--format", format, "--lang", language, "--show-values"));

        string[] personal = ["合成学生", "350599201208310017", "350599100201"];
        Assert.All(personal, value => Assert.DoesNotContain(value, withheld.Output + withheld.Errors, StringComparison.Ordinal));
        Assert.All(personal, value => Assert.Contains(value, shown.Output, StringComparison.Ordinal));
        Assert.True(format == "text" || Read(shown).GetProperty("valuesShown").GetBoolean());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Text_is_in_the_language_asked_for(string language)
    {
        var (left, right) = Rosters();

        var run = Run(left, right, "--lang", language, "--key", "name-and-birth-date");

        Assert.Equal(language != "en", Tests.Scripts.HasChinese(run.Output));
    }

    [Fact]
    public void Bulletin_conforms_and_says_what_was_found()
    {
        var (left, right) = Rosters();
        var bulletin = workspace.At("B15.json");

        var run = Run(left, right, "--bulletin", bulletin, "--bulletin-header", workspace.Write("header.json", Header));

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(0, BuiltProgram.Run("validate", bulletin, "--as-of", "2025-10-08").ExitCode);
        var written = JsonNode.Parse(File.ReadAllBytes(bulletin))!;
        Assert.Equal((2, 1, 1), ((int)written["countInA"]!, (int)written["countInB"]!, (int)written["matched"]!));
        Assert.Equal(("4", "0", "M"), ((string)written["deidentification"]!, (string)written["disclosure"]!, (string)written["privacyLevel"]!));
        Assert.Equal("350599100202", (string)written["valueConflicts"]![0]!["right"]!);
    }

    [Fact]
    public void Bulletin_without_differences_is_a_nil_return()
    {
        var (left, _) = Rosters();
        var bulletin = workspace.At("B15.json");

        var run = Run(left, left, "--bulletin", bulletin, "--bulletin-header", workspace.Write("header.json", Header));

        Assert.Equal(0, run.ExitCode);
        Assert.True((bool)JsonNode.Parse(File.ReadAllBytes(bulletin))!["zeroReport"]!);
        Assert.Equal(0, BuiltProgram.Run("validate", bulletin, "--as-of", "2025-10-08").ExitCode);
    }

    [Fact]
    public void Bulletin_that_would_not_conform_is_not_written()
    {
        var (left, right) = Rosters();

        var run = Run(left, right, "--lang", "en", "--bulletin", workspace.At("B15.json"), "--bulletin-header", workspace.Write("header.json", "{}"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("sender", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.At("B15.json")));
    }

    [Fact]
    public void Bulletin_of_every_comparison_conforms_and_adds_up()
    {
        var (left, right) = Rosters();
        var empty = workspace.Write("empty.ndjson", "");
        var both = workspace.Write("both.ndjson", File.ReadAllText(left) + Lines(Workspace.Vector("L03-minimal")));

        foreach (var (a, b, exitCode) in new[] { (left, right, 1), (right, left, 1), (left, left, 0), (left, empty, 1), (empty, right, 1), (both, left, 0), (left, both, 0) })
        {
            var path = workspace.At("B15.json");
            var run = Run(a, b, "--format", "json", "--bulletin", path, "--bulletin-header", workspace.Write("header.json", Header));

            Assert.Equal((exitCode, ""), (run.ExitCode, run.Errors));
            Assert.Equal(0, BuiltProgram.Run("validate", path, "--as-of", "2025-10-08").ExitCode);
            var (report, bulletin) = (Read(run), JsonNode.Parse(File.ReadAllBytes(path))!);
            Assert.All([report.GetProperty("left"), report.GetProperty("right")], AddsUp);
            Assert.Equal((int)bulletin["countInA"]!, (int)bulletin["matched"]! + bulletin["onlyInA"]!.AsArray().Count);
            Assert.Equal((int)bulletin["countInB"]!, (int)bulletin["matched"]! + bulletin["onlyInB"]!.AsArray().Count);
            Assert.Equal((int)bulletin["totals"]!["rowCount"]!, bulletin["onlyInA"]!.AsArray().Count + bulletin["onlyInB"]!.AsArray().Count + bulletin["valueConflicts"]!.AsArray().Count);
        }
    }

    [Theory]
    [InlineData("[]", "header.json")]
    [InlineData("{", "header.json")]
    [InlineData("{\"sender\":{},\"sender\":{}}", "header.json")]
    [InlineData("{\"title\":\"\\ud800\"}", "header.json")]
    [InlineData("{\"countInA\":7,\"zeroReport\":true}", "countInA, zeroReport")]
    [InlineData("{\"recordType\":\"bulletin.monthly-report\"}", "recordType")]
    [InlineData("{\"synthetic\":true}", "synthetic")]
    public void Header_that_is_none_or_says_what_was_found_is_wrong_usage(string header, string says)
    {
        var (left, right) = Rosters();

        var run = Run(left, right, "--lang", "en", "--bulletin", workspace.At("B15.json"), "--bulletin-header", workspace.Write("header.json", header));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.At("B15.json")));
    }

    [Theory]
    [InlineData("sender", "7", "/sender")]
    [InlineData("periodStart", "\"2025-10-32\"", "/periodStart")]
    [InlineData("disclosure", "\"1\"", "/disclosure")]
    [InlineData("recordId", "7", "/recordId")]
    [InlineData("deidentification", "\"9\"", "/deidentification")]
    public void Header_with_a_wrong_value_is_refused_in_words(string member, string value, string place)
    {
        var (left, right) = Rosters();
        var header = JsonNode.Parse(Header)!;
        header[member] = JsonNode.Parse(value);
        var path = workspace.Write("header.json", header.ToJsonString());

        foreach (var language in new[] { "en", "zh-CN" })
        {
            var run = Run(left, right, "--lang", language, "--bulletin", workspace.At("B15.json"), "--bulletin-header", path);

            Assert.Equal(3, run.ExitCode);
            Assert.Contains(place, run.Errors, StringComparison.Ordinal);
            Assert.Equal(language != "en", Tests.Scripts.HasChinese(run.Errors));
            Assert.False(File.Exists(workspace.At("B15.json")));
        }
    }

    [Fact]
    public void Nothing_to_compare_is_incomplete_and_gives_no_bulletin()
    {
        var empty = workspace.Write("empty.ndjson", "");

        var run = Run(empty, empty, "--format", "json", "--bulletin", workspace.At("B15.json"), "--bulletin-header", workspace.Write("header.json", Header));

        Assert.Equal((3, "incomplete", "no-rows"), (run.ExitCode, Read(run).GetProperty("verdict").GetString(), Read(run).GetProperty("notCompared")[0].GetProperty("why").GetString()));
        Assert.False(File.Exists(workspace.At("B15.json")));
        Assert.Equal(3, Run("examples/fangcheng-2025/events", "examples/fangcheng-2025/events").ExitCode);
    }

    [Fact]
    public void Input_that_is_not_read_is_incomplete_and_so_is_a_record()
    {
        var (left, right) = Rosters();
        var broken = workspace.Write("broken.ndjson", File.ReadAllText(right) + "{\"recordType\":tru}\n");

        Assert.Equal(3, Run(left, "examples/none.json").ExitCode);
        Assert.Equal(3, Run(left, "docs/reference/README.xlsx").ExitCode);
        var run = Run(left, broken, "--format", "json");
        Assert.Equal((3, "incomplete"), (run.ExitCode, Read(run).GetProperty("verdict").GetString()));
    }

    [Fact]
    public void Wrong_usage_is_2()
    {
        var (left, right) = Rosters();
        string[][] wrong =
        [
            ["reconcile"],
            ["reconcile", "--left", left],
            ["reconcile", "--left", left, "--right", right, "--as", "7"],
            ["reconcile", "--left", left, "--right", right, "--key", "name"],
            ["reconcile", "--left", left, "--right", right, "--format", "xml"],
            ["reconcile", "--left", left, "--right", right, "--output", left],
            ["reconcile", "--left", left, "--right", right, "--bulletin", workspace.At("b.json")],
            ["reconcile", "--left", left, "--right", right, "--bulletin", workspace.At("b.json"), "--bulletin-header", workspace.At("none.json")],
            ["reconcile", "--left", left, "--right", right, "--key", "student-number", "--bulletin", workspace.At("b.json"), "--bulletin-header", workspace.Write("header.json", Header)],
            ["reconcile", "--left", left, "--right", right, "--max-memory", "0"],
            ["reconcile", "--left", "-", "--right", "-"],
            ["reconcile", "--left", left, "--right", right, "extra"],
        ];

        Assert.All(wrong, arguments => Assert.Equal(2, BuiltProgram.Run(arguments).ExitCode));
    }

    [Fact]
    public void Standard_input_can_be_a_side()
    {
        var (left, _) = Rosters();

        var run = BuiltProgram.Run(["reconcile", "--left", left, "--right", "-", "--as", "5", "--key", "citizen-id"], File.ReadAllBytes(left));

        Assert.Equal(0, run.ExitCode);
    }

    private static ProgramRun Run(string left, string right, params string[] more) =>
        BuiltProgram.Run(["reconcile", "--left", left, "--right", right, "--as-of", "2025-10-08", .. more]);

    private static JsonElement Read(ProgramRun run)
    {
        Assert.Empty(ReportSchema.FaultsOfReconciliation(run.OutputBytes));
        return JsonDocument.Parse(run.OutputBytes).RootElement;
    }

    private static void AddsUp(JsonElement side)
    {
        long Count(string name) => side.GetProperty(name).GetProperty("count").GetInt64();
        long Number(string name) => side.GetProperty(name).GetInt64();
        Assert.Equal(Number("rows"), Number("matched") + Count("only") + Count("duplicates") + Number("otherKinds") + Count("withoutKey") + Number("superseded") + Number("removed"));
    }

    /// <summary>Two children on the left, one of them on the right, twice and living elsewhere, and one without a number.</summary>
    private (string Left, string Right) Rosters()
    {
        var child = Workspace.Vector("L01-minimal");
        var other = Child(child, "01930000-0000-7000-8000-00000000ff01", "idDocNumber", "35059920120831005X");
        var moved = Child(child, "01930000-0000-7000-8000-00000000ff02", "residenceDivision", "350599100202");
        var again = Child(moved, "01930000-0000-7000-8000-00000000ff03", "residenceDivision", "350599100202");
        var unknown = Child(child, "01930000-0000-7000-8000-00000000ff04", "idDocType", "K5");
        unknown["child"]!.AsObject().Remove("idDocNumber");
        return (workspace.Write("left.ndjson", Lines(child, other)), workspace.Write("right.ndjson", Lines(moved, again, unknown)));
    }

    private static JsonObject Child(JsonObject record, string id, string member, string value)
    {
        var copy = (JsonObject)record.DeepClone();
        copy["recordId"] = id;
        copy["child"]![member] = value;
        return copy;
    }

    private static string Lines(params JsonObject[] records) => string.Concat(records.Select(record => record.ToJsonString() + "\n"));
}
