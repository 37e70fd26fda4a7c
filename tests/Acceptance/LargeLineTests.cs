using System.Diagnostics;
using System.Text;

namespace KongChuo.Acceptance;

/// <summary>A line larger than any record is passed over in bounded memory.</summary>
public sealed class LargeLineTests
{
    private const int Pieces = 1024;
    private const long MostMemory = 200L << 20;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Gigabyte_on_one_line_is_one_finding(bool amongOthers)
    {
        var (around, piece) = (Encoding.UTF8.GetBytes(amongOthers ? Workspace.Sound + "\n" : ""), new byte[1 << 20]);
        piece.AsSpan().Fill((byte)'x');
        using var process = BuiltProgram.Start(BuiltProgram.Validator, ["validate", "-", "--as-of", "2025-10-08", "--format", "json"]);
        var (output, errors) = (BuiltProgram.ReadAllAsync(process.StandardOutput.BaseStream), BuiltProgram.ReadAllAsync(process.StandardError.BaseStream));

        var input = process.StandardInput.BaseStream;
        input.Write(around);
        for (var i = 0; i < Pieces; i++)
            input.Write(piece);
        if (amongOthers)
            input.WriteByte((byte)'\n');
        input.Write(around);
        input.Flush();
        var peak = PeakMemory(process);
        process.StandardInput.Close();
        var run = BuiltProgram.Finish(process, output, errors);

        Assert.Equal((3, ""), (run.ExitCode, run.Errors));
        var sound = amongOthers ? 2 : 0;
        Assert.Equal((sound + 1, sound, 0, 1), run.Report.Counts);
        Assert.Equal(amongOthers ? ["KC1015", "KC5007"] : ["KC1015"], run.Report.FailedRules);
        var args = Assert.Single(run.Report.Samples, item => item.Rule == "KC1015").Sample.GetProperty("args");
        Assert.Equal((long)Pieces << 20, args.GetProperty("bytes").GetInt64());
        Assert.Equal(["- over-limit"], run.Report.NotChecked);
        Assert.InRange(peak, 1, MostMemory);
    }

    private static long PeakMemory(Process process)
    {
        process.Refresh();
        return process.PeakWorkingSet64;
    }
}
