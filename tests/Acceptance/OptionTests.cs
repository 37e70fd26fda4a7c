using System.Globalization;

namespace KongChuo.Acceptance;

/// <summary>The options of <c>kongchuo validate</c>.</summary>
public sealed class OptionTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Output_goes_to_the_file_and_nowhere_else()
    {
        var input = workspace.Write("in.json", Workspace.Faulty);
        var expected = Run(input, "--format", "json").OutputBytes;
        var target = workspace.Write("report.json", new string('x', 100_000));

        var run = Run(input, "--format", "json", "--output", target);

        Assert.Equal((1, 0), (run.ExitCode, run.OutputBytes.Length));
        Assert.Equal(expected, File.ReadAllBytes(target));
    }

    [Fact]
    public void Quiet_leaves_the_exit_code_and_the_output_file()
    {
        var input = workspace.Write("in.json", Workspace.Faulty);

        var quiet = Run(input, "--quiet");
        Assert.Equal((1, "", ""), (quiet.ExitCode, quiet.Output, quiet.Errors));
        Assert.Equal(1, Run(input, "--quiet", "--format", "json", "--output", workspace.At("report.json")).ExitCode);
        Assert.Equal("does-not-conform", JsonReport.Read(File.ReadAllBytes(workspace.At("report.json"))).Verdict);
    }

    [Fact]
    public void Number_of_threads_changes_no_byte_of_the_report()
    {
        var input = workspace.Write("in.ndjson", string.Join('\n', Enumerable.Repeat(Workspace.Faulty.ReplaceLineEndings(" ") + "\n" + Workspace.Sound.ReplaceLineEndings(" "), 1500)));

        var one = Run(input, "--format", "json", "--threads", "1");

        Assert.Equal(1, one.ExitCode);
        Assert.Equal(one.OutputBytes, Run(input, "--format", "json", "--threads", "2").OutputBytes);
        Assert.Equal(one.OutputBytes, Run(input, "--format", "json", "--threads", "8").OutputBytes);
        Assert.Equal(2, Run(input, "--threads", "0").ExitCode);
        Assert.Equal(2, Run(input, "--threads", "257").ExitCode);
    }

    [Fact]
    public void Extension_is_judged_by_the_schema_given_and_noticed_without_one()
    {
        var schema = Tests.RepositoryRoot.At("spec/v1/vectors/extensions/hecheng.schema.json");
        var right = Tests.RepositoryRoot.At("spec/v1/vectors/rules/KC2032/pass-content-right.input.json");
        var wrong = Tests.RepositoryRoot.At("spec/v1/vectors/rules/KC2032/fail-pattern.input.json");

        Assert.Equal("passed", Run(right, "--format", "json", "--extension", schema).Report.Rule("KC2033").GetProperty("status").GetString());
        Assert.Equal(1, Run(right, "--format", "json").Report.Rule("KC2033").GetProperty("count").GetInt32());
        Assert.Equal((0, 1), (Run(wrong).ExitCode, Run(wrong, "--extension", schema).ExitCode));
        Assert.Equal(2, Run(right, "--extension", workspace.At("none.json")).ExitCode);
        Assert.Equal(2, Run(right, "--extension", workspace.Write("bad.json", "{}")).ExitCode);
    }

    [Theory]
    [InlineData("none", "不能读取")]
    [InlineData("{", "不是合乎规范的 JSON")]
    [InlineData("""{"x-namespace":"cn.example.hecheng","type":7}""", "不是可用的 JSON Schema 2020-12 模式")]
    [InlineData("""{"type":"object"}""", "x-namespace")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#","x-namespace":"cn.example.hecheng","type":"object"}""", "draft-07")]
    [InlineData("""{"x-namespace":"cn.example.hecheng","$defs":{"a":{"$id":"urn:example:a","$schema":"https://json-schema.org/draft/2019-09/schema"}},"properties":{"a":{"$ref":"urn:example:a"}}}""", "draft/2019-09")]
    public void Extension_schema_that_cannot_be_used_is_a_usage_error_that_says_why(string schema, string says)
    {
        var input = Tests.RepositoryRoot.At("spec/v1/vectors/rules/KC2032/pass-content-right.input.json");
        var path = schema == "none" ? workspace.At("none.json") : workspace.Write("extension.json", schema);

        var run = Run(input, "--extension", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AsOf_left_out_is_today_and_is_said()
    {
        var input = workspace.Write("in.json", Workspace.Sound);
        var before = DateTimeOffset.UtcNow;

        var report = BuiltProgram.Run("validate", input, "--format", "json").Report;

        Assert.Equal("clock", report.Root.GetProperty("asOfSource").GetString());
        var shown = DateOnly.ParseExact(report.Root.GetProperty("asOf").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.InRange(shown, InChina(before), InChina(DateTimeOffset.UtcNow));
        Assert.Equal("option", Run(input, "--format", "json").Report.Root.GetProperty("asOfSource").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void MaxSamples_caps_what_is_listed_and_never_what_is_counted(int maxSamples)
    {
        var input = workspace.Write("in.ndjson", string.Join('\n', Enumerable.Repeat(Workspace.Faulty, 25)));

        var rule = Run(input, "--format", "json", "--max-samples", maxSamples.ToString(CultureInfo.InvariantCulture)).Report.Rule("KC3001");

        Assert.Equal(25, rule.GetProperty("count").GetInt32());
        var records = rule.GetProperty("samples").EnumerateArray().Select(sample => sample.GetProperty("record").GetInt32());
        Assert.Equal(Enumerable.Range(1, Math.Min(maxSamples, 25)), records);
    }

    [Fact]
    public void Profile_can_be_a_file_of_ones_own()
    {
        var input = workspace.Write("in.json", Workspace.Faulty);
        var profile = workspace.Write("own.json", """
            {"id":"own-2025","zh":"自有","en":"own","extends":"fangcheng-2025","source":["甲"],"switches":{"KC3001":false}}
            """);

        var run = Run(input, "--format", "json", "--profile", profile);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("own-2025", run.Report.Root.GetProperty("profile").GetString());
        Assert.Equal("not-applicable", run.Report.Rule("KC3001").GetProperty("status").GetString());
    }

    [Fact]
    public void Profiles_are_told_apart_by_their_digest()
    {
        var input = workspace.Write("in.json", Workspace.Sound);

        var digests = new[] { "core", "fangcheng-2025", "anxi-2025" }
            .Select(profile => Run(input, "--format", "json", "--profile", profile).Report.Root.GetProperty("profileDigest").GetString());

        Assert.Equal(3, digests.Distinct().Count());
    }

    [Fact]
    public void Every_rule_of_the_catalogue_is_in_the_report_whatever_was_found()
    {
        var listed = BuiltProgram.Run("rules", "--format", "json").Output;

        var report = Run(workspace.Write("in.json", Workspace.Sound), "--format", "json").Report;

        Assert.All(report.Rules, rule => Assert.Contains($"\"id\": \"{rule.GetProperty("id").GetString()}\"", listed, StringComparison.Ordinal));
        Assert.Equal(listed.Split("\"id\": ").Length - 1, report.Rules.Count());
    }

    private static DateOnly InChina(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(TimeSpan.FromHours(8)).DateTime);

    private static ProgramRun Run(params string[] arguments) => BuiltProgram.Run(["validate", .. arguments, "--as-of", "2025-10-08"]);
}
