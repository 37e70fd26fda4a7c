using System.Diagnostics;
using KongChuo.Validator;

namespace KongChuo.Tests.Validator;

/// <summary>What a command writes never destroys what it reads, and is whole or not there.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("link.json")]
    [InlineData("linked/a.json")]
    [InlineData("A.JSON")]
    public async Task Report_is_not_written_over_an_input_by_whatever_name(string output)
    {
        if (OperatingSystem.IsWindows())
            return;
        var input = folder.Write("inputs/a.json");
        File.CreateSymbolicLink(folder.At("inputs/link.json"), "a.json");
        Directory.CreateSymbolicLink(folder.At("inputs/linked"), ".");

        var call = await Captured.RunAsync("validate", input, "--output", folder.At("inputs/" + output), "--lang", "en");

        Assert.Equal(ExitCode.Usage, call.ExitCode);
        Assert.Contains("is one of the inputs", call.Errors, StringComparison.Ordinal);
        Assert.Equal("{}", await File.ReadAllTextAsync(input));
    }

    [Theory]
    [InlineData("--profile")]
    [InlineData("--extension")]
    [InlineData("--requirements")]
    public async Task Report_is_not_written_over_another_file_the_call_reads(string option)
    {
        var text = option switch
        {
            "--profile" => await File.ReadAllTextAsync(RepositoryRoot.At("spec/v1/vectors/shared/local-calendar.profile.json")),
            "--extension" => """{"x-namespace":"cn.example.hecheng"}""",
            _ => """{"id":"own","zh":"合成","en":"Made up","kinds":[{"kind":"L02"}]}""",
        };
        var (input, named) = (folder.Write("a.json"), folder.Write("named.json", text));

        var call = await Captured.RunAsync("validate", input, option, named, "--output", folder.At("./named.json"), "--lang", "en");

        Assert.Equal(ExitCode.Usage, call.ExitCode);
        Assert.Contains("another file this call reads", call.Errors, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(named));
    }

    [Fact]
    public async Task Bulletin_and_report_of_a_comparison_are_not_written_over_its_header_or_each_other()
    {
        var (left, header) = (folder.Write("a.ndjson"), folder.Write("header.json"));
        foreach (var (bulletin, report) in new[] { ("header.json", "report.txt"), ("b.json", "header.json"), ("b.json", "./b.json") })
        {
            var call = await Captured.RunAsync(
                "reconcile", "--left", left, "--right", left, "--bulletin", folder.At(bulletin), "--bulletin-header", header, "--output", folder.At(report));

            Assert.Equal(ExitCode.Usage, call.ExitCode);
            Assert.Equal("{}", await File.ReadAllTextAsync(header));
            Assert.False(File.Exists(folder.At("b.json")));
        }
    }

    [Fact]
    public async Task File_that_shares_its_bytes_with_an_input_gets_bytes_of_its_own()
    {
        if (OperatingSystem.IsWindows())
            return;
        var input = folder.Write("a.json");
        using (var link = Process.Start("ln", [input, folder.At("hard.txt")]))
            await link.WaitForExitAsync();

        await Captured.RunAsync("validate", input, "--output", folder.At("hard.txt"));

        Assert.Equal("{}", await File.ReadAllTextAsync(input));
        Assert.NotEqual("{}", await File.ReadAllTextAsync(folder.At("hard.txt")));
    }

    [Fact]
    public async Task Report_replaces_an_older_one_and_only_its_owner_may_read_it()
    {
        var (input, report) = (folder.Write("inputs/a.json"), folder.Write("report.txt", "older"));

        await Captured.RunAsync("validate", input, "--output", report);

        Assert.DoesNotContain("older", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
        Assert.Equal(["report.txt"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(report));
    }

    [Fact]
    public async Task Link_to_a_report_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        var (input, report) = (folder.Write("inputs/a.json"), folder.Write("report.txt", "older"));
        File.CreateSymbolicLink(folder.At("latest.txt"), "report.txt");

        await Captured.RunAsync("validate", input, "--output", folder.At("latest.txt"));

        Assert.Equal("report.txt", new FileInfo(folder.At("latest.txt")).LinkTarget);
        Assert.DoesNotContain("older", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Device_is_written_to_and_not_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;

        var call = await Captured.RunAsync("validate", folder.Write("a.json"), "--output", "/dev/null");

        Assert.Equal(ExitCode.Findings, call.ExitCode);
        Assert.Equal("", await File.ReadAllTextAsync("/dev/null"));
    }
}
