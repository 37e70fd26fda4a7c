using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KongChuo.Acceptance;

/// <summary>Ctrl-C stops the program cleanly, and the report says what was not checked.</summary>
public sealed class InterruptTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Interrupted_run_reports_what_it_has_and_is_incomplete()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new Workspace();
        var second = workspace.Write("second.json", Workspace.Sound);
        var run = await InterruptAsync("validate", Workspace.Sound, second);

        Assert.Equal((3, "incomplete"), (run.ExitCode, run.Report.Verdict));
        Assert.Equal(["- interrupted", $"{second} interrupted", "across-records interrupted"], run.Report.NotChecked);
        Assert.True(run.Report.Total("valid") > 0);
        Assert.Contains("Interrupted", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupted_replay_says_what_it_did_not_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        var run = await InterruptAsync("cases", File.ReadLines(Tests.RepositoryRoot.At("examples/fangcheng-2025/events/case-1.ndjson")).First(), "examples/fangcheng-2025/events/case-2.ndjson");

        var unread = JsonDocument.Parse(run.OutputBytes).RootElement.GetProperty("unread").EnumerateArray().Select(name => name.GetString());
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["-", "examples/fangcheng-2025/events/case-2.ndjson"], unread);
        Assert.Contains("Interrupted", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("cases")]
    public async Task Interruption_does_not_wait_for_input_that_never_comes(string command)
    {
        if (OperatingSystem.IsWindows())
            return;
        var run = await InterruptAsync(command, Workspace.Sound, "none.ndjson", goesOn: false);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Interrupted", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>Runs a command on records without end, or that stop coming, and a second input, and interrupts it.</summary>
    private static async Task<ProgramRun> InterruptAsync(string command, string record, string second, bool goesOn = true)
    {
        using var process = BuiltProgram.Start(BuiltProgram.Validator, [command, "-", second, "--as-of", "2025-10-08", "--format", "json", "--lang", "en"]);
        var (output, errors) = (BuiltProgram.ReadAllAsync(process.StandardOutput.BaseStream), BuiltProgram.ReadAllAsync(process.StandardError.BaseStream));
        try
        {
            await FeedUntilItEndsAsync(process, record, goesOn);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The program took no notice of the interrupt. Are these tests run where SIGINT is ignored?");
        }

        return BuiltProgram.Finish(process, output, errors);
    }

    /// <summary>Writes records, sends the signal after the first megabyte, and goes on until nobody reads, or waits with the pipe open.</summary>
    private static async Task FeedUntilItEndsAsync(Process process, string record, bool goesOn)
    {
        var records = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(record + "\n", 1000)));
        var input = process.StandardInput.BaseStream;
        using var patience = new CancellationTokenSource(Patience);
        for (var i = 0; !process.HasExited; i++)
        {
            if (i == 2)
                Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).Dispose();
            if (i == 2 && !goesOn)
            {
                await process.WaitForExitAsync(patience.Token);
                return;
            }

            try
            {
                await input.WriteAsync(records, patience.Token);
                await input.FlushAsync(patience.Token);
            }
            catch (IOException)
            {
                return;
            }
        }
    }
}
