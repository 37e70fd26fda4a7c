using System.Diagnostics;
using System.Text;

namespace KongChuo.Acceptance;

/// <summary>Ctrl-C stops the program cleanly, and the report says what was not checked.</summary>
public sealed class InterruptTests
{
    [Fact]
    public async Task Interrupted_run_reports_what_it_has_and_is_incomplete()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new Workspace();
        var second = workspace.Write("second.json", Workspace.Sound);
        using var process = BuiltProgram.Start(BuiltProgram.Validator, ["validate", "-", second, "--as-of", "2025-10-08", "--format", "json", "--lang", "en"]);
        var (output, errors) = (BuiltProgram.ReadAllAsync(process.StandardOutput.BaseStream), BuiltProgram.ReadAllAsync(process.StandardError.BaseStream));

        await FeedUntilItEndsAsync(process);
        var run = BuiltProgram.Finish(process, output, errors);

        Assert.Equal((3, "incomplete"), (run.ExitCode, run.Report.Verdict));
        Assert.Equal(["- interrupted", $"{second} interrupted"], run.Report.NotChecked);
        Assert.True(run.Report.Total("valid") > 0);
        Assert.Contains("Interrupted", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>Writes records, sends the signal after the first megabyte, and goes on until nobody reads.</summary>
    private static async Task FeedUntilItEndsAsync(Process process)
    {
        var records = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Workspace.Sound + "\n", 1000)));
        var input = process.StandardInput.BaseStream;
        for (var i = 0; !process.HasExited; i++)
        {
            if (i == 2)
                Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).Dispose();
            try
            {
                await input.WriteAsync(records);
                await input.FlushAsync();
            }
            catch (IOException)
            {
                return;
            }
        }
    }
}
