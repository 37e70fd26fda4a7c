using System.Text.Json;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>Both languages say everything, and each says it in its own characters.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly Workspace workspace = new();

    public LanguageTests()
    {
        workspace.Write("in/faulty.ndjson", Workspace.Faulty + "\n" + Workspace.Doubtful + "\nnonsense\n{\"recordType\":7}\n");
        workspace.Write("in/notes.txt", "x");
        workspace.Write("wide.json", "\0{\0}"u8.ToArray());
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(0, "--help")]
    [InlineData(0, "validate", "--help")]
    [InlineData(0, "rules", "--help")]
    [InlineData(0, "schema", "validate", "--help")]
    [InlineData(1, "validate", "in", "--as-of", "2025-10-08")]
    [InlineData(1, "validate", "in", "--show-values", "--as-of", "2025-10-08")]
    [InlineData(1, "validate", "in", "--format", "json", "--as-of", "2025-10-08")]
    [InlineData(1, "validate", "wide.json", "--as-of", "2025-10-08")]
    [InlineData(3, "validate", "none.json", "--as-of", "2025-10-08")]
    [InlineData(0, "rules")]
    [InlineData(0, "rules", "--format", "json")]
    [InlineData(0, "rules", "explain", "KC3001")]
    [InlineData(2, "validate")]
    [InlineData(2, "validate", "in", "--as-of", "never")]
    [InlineData(2, "validate", "in", "--profile", "atlantis")]
    [InlineData(2, "rules", "explain", "KC0000")]
    public void English_output_has_no_Chinese_and_Chinese_output_has_some(int expected, params string[] arguments)
    {
        var (chinese, english) = (Run([.. arguments, "--lang", "zh-CN"]), Run([.. arguments, "--lang", "en"]));

        Assert.Equal((expected, expected), (chinese.ExitCode, english.ExitCode));
        Assert.False(Scripts.HasChinese(english.Output + english.Errors), english.Output + english.Errors);
        Assert.True(Scripts.HasChinese(chinese.Output + chinese.Errors), chinese.Output + chinese.Errors);
        Assert.Equal(Lines(chinese), Lines(english));
    }

    [Fact]
    public void Chinese_is_what_one_gets_unasked()
        => Assert.Equal(Run("validate", "in", "--as-of", "2025-10-08", "--lang", "zh-CN").Output, Run("validate", "in", "--as-of", "2025-10-08").Output);

    [Fact]
    public void Every_rule_explains_itself_in_both_languages()
    {
        var (chinese, english) = (Rules("zh-CN"), Rules("en"));

        Assert.Equal(chinese.Count, english.Count);
        foreach (var (inChinese, inEnglish) in chinese.Zip(english))
        {
            Assert.Equal(inChinese.GetProperty("id").GetString(), inEnglish.GetProperty("id").GetString());
            foreach (var member in new[] { "title", "message", "why", "fix" })
            {
                Assert.True(Scripts.HasChinese(inChinese.GetProperty(member).GetString()!), inChinese.GetRawText());
                Assert.False(Scripts.HasChinese(inEnglish.GetProperty(member).GetString()!), inEnglish.GetRawText());
            }
        }
    }

    private List<JsonElement> Rules(string language) =>
        [.. JsonSerializer.Deserialize<JsonElement>(Run("rules", "--format", "json", "--lang", language).OutputBytes).GetProperty("rules").EnumerateArray()];

    private ProgramRun Run(params string[] arguments)
    {
        using var process = BuiltProgram.Start(BuiltProgram.Validator, arguments, workspace.Path);
        return BuiltProgram.Finish(process, []);
    }

    private static int Lines(ProgramRun run) => (run.Output + run.Errors).Count(character => character == '\n');
}
