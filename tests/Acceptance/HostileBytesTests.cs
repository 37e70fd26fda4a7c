using System.Text;

namespace KongChuo.Acceptance;

/// <summary>Broken bytes are findings: each its own, no crash, and the rest is still checked.</summary>
public sealed class HostileBytesTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Every_broken_file_of_a_folder_is_its_own_finding_and_the_sound_ones_are_checked()
    {
        foreach (var (name, bytes, _) in HostileBytes.Files)
            workspace.Write($"in/{name}.json", bytes);
        workspace.Write("in/zz-sound.json", Workspace.Sound);

        var run = BuiltProgram.Run("validate", workspace.At("in"), "--as-of", "2025-10-08", "--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        foreach (var (name, _, rule) in HostileBytes.Files)
            Assert.Contains(rule, RulesOf(run.Report, sample => sample.EndsWith($"/{name}.json", StringComparison.Ordinal)));
        Assert.DoesNotContain(RulesOf(run.Report, sample => sample.EndsWith("/zz-sound.json", StringComparison.Ordinal)), rule => rule != "KC5007");
        Assert.Equal(HostileBytes.Files.Count + 1, run.Report.Root.GetProperty("inputs").GetArrayLength());
    }

    [Fact]
    public void Every_broken_line_is_its_own_finding_and_the_lines_between_are_checked()
    {
        var (sound, faulty) = (Encoding.UTF8.GetBytes(Workspace.Sound), Encoding.UTF8.GetBytes(Workspace.Faulty));
        var lines = HostileBytes.Lines.SelectMany(line => new[] { sound, line.Bytes, faulty }).ToList();
        var input = workspace.Write("in.ndjson", [.. lines.SelectMany(line => line.Append((byte)'\n'))]);

        var report = BuiltProgram.Run("validate", input, "--as-of", "2025-10-08", "--format", "json", "--max-samples", "1000").Report;

        var count = HostileBytes.Lines.Count;
        Assert.Equal((3 * count, count, count, count), report.Counts);
        var faultyLines = report.Samples.Where(item => item.Rule == "KC3001").Select(item => item.Sample.GetProperty("line").GetInt32());
        Assert.Equal(Enumerable.Range(1, count).Select(i => 3 * i), faultyLines);
        for (var i = 0; i < count; i++)
        {
            var found = report.Samples.Where(item => item.Sample.GetProperty("record").GetInt32() == (3 * i) + 2);
            Assert.Equal([HostileBytes.Lines[i].Rule], found.Select(item => item.Rule));
        }
    }

    private static IEnumerable<string> RulesOf(JsonReport report, Func<string, bool> isMeant) =>
        report.Samples.Where(item => isMeant(item.Sample.GetProperty("file").GetString()!)).Select(item => item.Rule);
}
