using System.Text;
using KongChuo.Validator;

namespace KongChuo.Tests.Validator.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kongchuo-generate");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task ThreeLedgers_AreWritten_AndValidate()
    {
        var outcome = await RunAsync("generate", At("a"), "--profile", "fangcheng-2025", "--students", "300", "--seed", "5", "--as-of", "2025-10-08", "--lang", "en");
        Assert.Equal(ExitCode.Conforms, outcome.ExitCode);
        Assert.Equal(["L01.ndjson", "L02.ndjson", "L03.ndjson"], Directory.GetFiles(At("a")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("L01.ndjson: 300 records", outcome.Output, StringComparison.Ordinal);
        var verdict = await RunAsync("validate", At("a"), "--profile", "fangcheng-2025", "--as-of", "2025-10-08", "--fail-on", "notice");
        Assert.Equal(ExitCode.Conforms, verdict.ExitCode);
    }

    [Fact]
    public async Task SameOptions_GiveTheSameFile_AndNothingIsOverwritten()
    {
        string[] options = ["--ledger", "L02", "--records", "40", "--seed", "9", "--as-of", "2025-03-01"];
        Assert.Equal(ExitCode.Conforms, (await RunAsync(["generate", At("a"), .. options])).ExitCode);
        Assert.Equal(ExitCode.Conforms, (await RunAsync(["generate", At("b"), .. options])).ExitCode);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(At("a"), "L02.ndjson"));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Path.Combine(At("b"), "L02.ndjson")));
        Assert.Equal(41, bytes.Count(letter => letter == '\n'));
        Assert.Single(Directory.GetFiles(At("a")));
        var again = await RunAsync(["generate", At("a"), "--lang", "en", "--seed", "1"]);
        Assert.Equal(ExitCode.Usage, again.ExitCode);
        Assert.Contains("overwrites nothing", again.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Path.Combine(At("a"), "L02.ndjson")));
        Assert.Single(Directory.GetFiles(At("a")));
    }

    [Theory]
    [InlineData("--records needs|goes with exactly one --ledger", "--records", "5")]
    [InlineData("does not fit --students", "--ledger", "L02", "--records", "6", "--students", "5")]
    [InlineData("does not fit --students", "--ledger", "L01", "--records", "5", "--students", "6")]
    [InlineData("is none of: L01, L02, L03", "--ledger", "L04")]
    [InlineData("no whole number from 1", "--students", "0")]
    [InlineData("no whole number from 0", "--seed", "-1")]
    [InlineData("must lie between 2010-01-01", "--as-of", "2009-12-31")]
    [InlineData("no county code that was never issued", "--division", "350502")]
    [InlineData("no profile", "--profile", "nowhere")]
    public async Task WrongUsage_IsSaid(string expected, params string[] options)
    {
        var outcome = await RunAsync(["generate", At("a"), "--lang", "en", .. options]);
        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains(expected.Split('|')[^1], outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("a")));
    }

    [Fact]
    public async Task UnfinishedFileOfAnotherRun_IsLeftAlone()
    {
        Directory.CreateDirectory(At("a"));
        var other = Path.Combine(At("a"), "L02.ndjson.part");
        await File.WriteAllTextAsync(other, "another's");

        Assert.Equal(ExitCode.Conforms, (await RunAsync("generate", At("a"), "--ledger", "L02", "--records", "3", "--as-of", "2025-03-01")).ExitCode);

        Assert.Equal("another's", await File.ReadAllTextAsync(other));
        Assert.Equal(["L02.ndjson", "L02.ndjson.part"], Directory.GetFiles(At("a")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task FileInPlaceOfTheFolder_IsWrongUsage()
    {
        await File.WriteAllTextAsync(At("a"), "");
        Assert.Equal(ExitCode.Usage, (await RunAsync("generate", At("a"))).ExitCode);
    }

    [Theory]
    [InlineData("en", "Usage: kongchuo generate OUT")]
    [InlineData("zh-CN", "用法：kongchuo generate OUT")]
    public async Task Help_IsInBothLanguages(string language, string expected)
    {
        var outcome = await RunAsync("generate", "--help", "--lang", language);
        Assert.StartsWith(expected, outcome.Output, StringComparison.Ordinal);
        foreach (var option in new[] { "--profile", "--students", "--seed", "--as-of", "--ledger", "--records" })
            Assert.Contains(option, outcome.Output, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var (output, error) = (new MemoryStream(), new StringWriter());
        var code = await new CommandRunner(new ProgramStreams(() => Stream.Null, () => output, error, errorIsTerminal: false)).RunAsync(arguments);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
