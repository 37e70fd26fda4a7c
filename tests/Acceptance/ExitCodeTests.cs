namespace KongChuo.Acceptance;

/// <summary>What the program returns, and which code wins when several would be right.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(0, "sound.json")]
    [InlineData(0, "doubtful.json")]
    [InlineData(1, "faulty.json")]
    [InlineData(1, "sound.json", "faulty.json")]
    [InlineData(1, "malformed.ndjson")]
    [InlineData(3, "missing.json")]
    [InlineData(3, "faulty.json", "missing.json")]
    [InlineData(3, "sound.json", "none/missing.ndjson")]
    [InlineData(3, "sound.json", "ledger.csv")]
    [InlineData(3, "empty")]
    [InlineData(1, "not-a-batch.json")]
    [InlineData(1, "batch-on-a-line.ndjson")]
    [InlineData(2, "")]
    [InlineData(2, "sound.json", "--output", "")]
    [InlineData(2, "faulty.json", "missing.json", "--colour")]
    [InlineData(2, "missing.json", "--as-of", "2025-02-30")]
    [InlineData(2, "missing.json", "--as-of", "8.10.2025")]
    [InlineData(2, "faulty.json", "--profile", "atlantis-2025")]
    [InlineData(2, "faulty.json", "--profile", "broken-profile.json")]
    [InlineData(2, "faulty.json", "--format", "xml")]
    [InlineData(2)]
    public void Code_of_the_highest_rank_is_returned(int expected, params string[] arguments)
    {
        workspace.Write("sound.json", Workspace.Sound);
        workspace.Write("faulty.json", Workspace.Faulty);
        workspace.Write("doubtful.json", Workspace.Doubtful);
        workspace.Write("ledger.csv", "姓名\n");
        workspace.Write("empty/README.md", "");
        workspace.Write("not-a-batch.json", """{"recordType":"batch.header","specVersion":"1.0.0","records":"no"}""");
        workspace.Write("batch-on-a-line.ndjson", """{"recordType":"batch.header","specVersion":"1.0.0","records":[{}]}""");
        workspace.Write("malformed.ndjson", Workspace.Sound + "\nnonsense\n");
        workspace.Write("broken-profile.json", """{"id":"own","zh":"自有","en":"own","extends":"core","colour":"blue"}""");

        var run = Run(arguments);

        Assert.Equal(expected, run.ExitCode);
        Assert.Equal(expected == 2, run.Errors.Length > 0);
        Assert.Equal(expected == 2, run.OutputBytes.Length == 0);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("notice", 1)]
    public void FailOn_moves_the_exit_code_and_not_the_verdict(string failOn, int expected)
    {
        workspace.Write("doubtful.json", Workspace.Doubtful);

        var run = Run("doubtful.json", "--fail-on", failOn, "--format", "json");

        Assert.Equal((expected, "conforms"), (run.ExitCode, run.Report.Verdict));
    }

    [Fact]
    public void FailOn_counts_what_is_a_notice_under_a_newer_minor_as_a_notice()
    {
        workspace.Write("newer.json", Workspace.Doubtful.Replace("\"1.0.0\"", "\"1.9.0\"", StringComparison.Ordinal));

        Assert.Equal(0, Run("newer.json", "--fail-on", "warning").ExitCode);
        Assert.Equal(1, Run("newer.json", "--fail-on", "notice").ExitCode);
    }

    [Fact]
    public void Report_that_cannot_be_written_is_said_and_never_0()
    {
        workspace.Write("sound.json", Workspace.Sound);
        Assert.Equal(2, Run("sound.json", "--output", "none/report.txt").ExitCode);
        if (!File.Exists("/dev/full"))
            return;
        var run = Run("sound.json", "--output", "/dev/full", "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("“/dev/full” cannot be written", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    [InlineData("validate", "examples/fangcheng-2025/events/case-1.ndjson")]
    [InlineData("cases", "examples/fangcheng-2025/events/case-1.ndjson")]
    [InlineData("cases", "examples/fangcheng-2025/events/case-1.ndjson", "--format", "json")]
    [InlineData("reconcile", "--left", "examples/fangcheng-2025/events/case-1.ndjson", "--right", "examples/fangcheng-2025/events/case-1.ndjson")]
    [InlineData("rules", "list")]
    [InlineData("rules", "--format", "json")]
    [InlineData("schema", "validate", "spec/meta/codelist.schema.json", "spec/v1/profiles/core.json")]
    public void Output_that_cannot_be_written_is_2_in_every_command(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var process = BuiltProgram.Start("sh", ["-c", "exec \"$0\" \"$@\" > /dev/full", BuiltProgram.Validator, .. arguments]);

        var run = BuiltProgram.Finish(process, []);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("“-”", run.Errors, StringComparison.Ordinal);
    }

    [Fact(Skip = "An internal fault is a defect; there is no honest way to provoke one from outside. ThrowingRuleTests has rules that throw.")]
    public void Internal_fault_is_4()
    {
    }

    private ProgramRun Run(params string[] arguments)
    {
        string[] date = arguments.Contains("--as-of") || arguments.Length == 0 ? [] : ["--as-of", "2025-10-08"];
        using var process = BuiltProgram.Start(BuiltProgram.Validator, ["validate", .. arguments, .. date], workspace.Path);
        return BuiltProgram.Finish(process, []);
    }
}
