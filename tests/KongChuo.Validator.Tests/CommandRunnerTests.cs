using KongChuo.Validator;

namespace KongChuo.Tests.Validator;

public sealed class CommandRunnerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("“--colour” is not known", "validate", "x.json", "--colour")]
    [InlineData("“extra” is not known", "rules", "explain", "KC1001", "extra")]
    [InlineData("“launch” is not known", "launch")]
    [InlineData("“--lang” is not known", "--lang", "en")]
    [InlineData("An argument is missing", "validate")]
    [InlineData("An argument is missing", "rules", "explain")]
    [InlineData("Option --as-of lacks a value", "validate", "x.json", "--lang", "en", "--as-of")]
    [InlineData("“2025-13-01” of --as-of is no date", "validate", "x.json", "--as-of", "2025-13-01")]
    [InlineData("“08/10/2025” of --as-of is no date", "validate", "x.json", "--as-of", "08/10/2025")]
    [InlineData("“xml” of option --format is none of: text, json", "validate", "x.json", "--format", "xml")]
    [InlineData("“fatal” of option --fail-on is none of", "validate", "x.json", "--fail-on", "fatal")]
    [InlineData("“-1” of option --max-samples is no whole number from 0", "validate", "x.json", "--max-samples=-1")]
    [InlineData("“1e3” of option --max-samples is no whole number", "validate", "x.json", "--max-samples", "1e3")]
    [InlineData("no profile and no file named “atlantis”", "validate", "x.json", "--profile", "atlantis")]
    [InlineData("There is no rule “KC0000”", "rules", "explain", "KC0000")]
    public async Task Wrong_usage_is_2_and_says_what_is_wrong(string expected, params string[] arguments)
    {
        var call = await Captured.RunAsync(arguments.Contains("--lang") ? arguments : [.. arguments, "--lang", "en"]);

        Assert.Equal(ExitCode.Usage, call.ExitCode);
        Assert.Contains(expected, call.Errors, StringComparison.Ordinal);
        Assert.Equal("", call.Output);
    }

    [Fact]
    public async Task Language_that_does_not_exist_is_wrong_usage_said_in_Chinese()
    {
        var call = await Captured.RunAsync("validate", "x.json", "--lang", "fr");

        Assert.Equal(ExitCode.Usage, call.ExitCode);
        Assert.StartsWith("用法错误：选项 --lang 的值“fr”不在可选范围", call.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_arguments_show_the_help_and_are_wrong_usage()
    {
        var call = await Captured.RunAsync();

        Assert.Equal(ExitCode.Usage, call.ExitCode);
        Assert.StartsWith("kongchuo", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Usage: kongchuo validate", "validate", "--help")]
    [InlineData("Usage: kongchuo rules", "rules", "list", "-h")]
    [InlineData("Usage: kongchuo schema validate", "schema", "validate", "--help")]
    [InlineData("kongchuo - conformance validator", "--help")]
    public async Task Help_of_a_command_is_its_page(string expected, params string[] arguments)
    {
        var call = await Captured.RunAsync([.. arguments, "--lang", "en"]);

        Assert.Equal(ExitCode.Conforms, call.ExitCode);
        Assert.StartsWith(expected, call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_that_of_the_build()
        => Assert.Equal(new Captured(ExitCode.Conforms, ToolInfo.Version + "\n", ""), await Captured.RunAsync("--version"));

    [Fact]
    public async Task Path_that_begins_with_an_at_sign_is_a_path()
    {
        var call = await Captured.RunAsync("validate", "@none.json", "--as-of", "2025-10-08", "--lang", "en");

        Assert.Equal(ExitCode.Incomplete, call.ExitCode);
        Assert.Contains("@none.json: cannot be opened", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_is_never_written_over_an_input()
    {
        var input = folder.Write("a.json", "{}");

        var call = await Captured.RunAsync("validate", folder.Path, "--output", folder.At("./a.json"), "--lang", "en");

        Assert.Equal(ExitCode.Usage, call.ExitCode);
        Assert.Contains("is one of the inputs", call.Errors, StringComparison.Ordinal);
        Assert.Equal("{}", await File.ReadAllTextAsync(input));
    }

    [Theory]
    [InlineData("{\"x-namespace\":1}")]
    [InlineData("{\"x-namespace\":\"\\ud800\"}")]
    [InlineData("{\"$id\":\"\\ud800\",\"x-namespace\":\"cn.example.hecheng\"}")]
    [InlineData("")]
    [InlineData("deep")]
    public async Task Extension_that_is_no_schema_with_a_namespace_is_wrong_usage(string text)
    {
        var deep = "{\"x-namespace\":\"cn.example.hecheng\",\"examples\":" + new string('[', 70) + new string(']', 70) + "}";
        var extension = folder.Write("extension.json", text == "deep" ? deep : text);

        Assert.Equal(ExitCode.Usage, (await Captured.RunAsync("validate", folder.Write("a.json"), "--extension", extension)).ExitCode);
    }

    [Fact]
    public async Task Extension_without_a_name_is_wrong_usage()
        => Assert.Equal(ExitCode.Usage, (await Captured.RunAsync("validate", folder.Write("a.json"), "--extension", "")).ExitCode);

    [Fact]
    public async Task Fault_of_the_program_says_where_it_was_and_quotes_no_data()
    {
        var errors = new StringWriter();
        var streams = new ProgramStreams(() => throw new InvalidOperationException("合成学生", new FormatException("合成监护人")), () => new MemoryStream(), errors, errorIsTerminal: false);

        Assert.Equal(ExitCode.Internal, await new CommandRunner(streams).RunAsync(["validate", "-", "--lang", "en"]));

        Assert.Contains("System.FormatException", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("   at KongChuo.Validation.InputRunner.", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("合成", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_that_has_nowhere_to_go_is_wrong_usage()
        => Assert.Equal(ExitCode.Usage, (await Captured.RunAsync("validate", "x.json", "--output", folder.At("none/report.txt"))).ExitCode);
}
