namespace KongChuo.SpecGen.Tests;

/// <summary>The commands, in a repository of their own.</summary>
public sealed class CommandsTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("specgen").FullName;

    public CommandsTests()
    {
        foreach (var path in (string[])["codelists", "rules", "profiles", "schema"])
        {
            foreach (var file in TinySpec.Files.Below(path))
                Put("spec/v1/" + file, TinySpec.Files.Object(file).ToJsonString());
        }

        Put("spec/v1/kinds.json", TinySpec.Files.Object("kinds.json").ToJsonString());
        Put("spec/v1/vectors/valid/L02-minimal.input.json", "{}");
        Put("spec/v1/vectors/valid/L02-minimal.expect.json", "{}");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Check_names_what_is_missing_stale_and_superfluous_and_write_mends_it()
    {
        Assert.Contains("missing: docs/reference/en/index.md", Run(1, "check"), StringComparison.Ordinal);
        Run(0, "write");
        Assert.Equal("", Run(0, "check"));

        Put("docs/reference/en/index.md", "edited by hand");
        Put("docs/reference/en/kinds/L99.md", "of yesterday");
        Assert.Equal(
            "stale: docs/reference/en/index.md\nsuperfluous: docs/reference/en/kinds/L99.md\n",
            Run(1, "check").ReplaceLineEndings("\n"));

        Run(0, "write");
        Assert.Equal("", Run(0, "check"));
        Assert.False(File.Exists(Path.Combine(root, "docs/reference/en/kinds/L99.md")));
    }

    [Fact]
    public void List_counts_the_specification()
    {
        var text = Run(0, "list");

        Assert.Matches("ledgers +1\\s+events +1\\s+bulletins +0\\s+code lists +2\\s+rules +1\\s+profiles +1\\s+levels +0", text);
    }

    [Fact]
    public void A_new_rule_has_words_class_and_vectors_and_is_refused_until_its_words_are_written()
    {
        Run(0, "write");

        Run(0, "new-rule", "KC4013", "two-lines");

        Assert.True(File.Exists(Path.Combine(root, "src/KongChuo.Sdk/Rules/Records/KC4013TwoLines.cs")));
        Assert.True(File.Exists(Path.Combine(root, "spec/v1/vectors/rules/KC4013/fail-sample.expect.json")));
        Assert.Contains("rules/KC4013.json: \"title\" has no zh-CN text", Run(1, "check"), StringComparison.Ordinal);
        Assert.Contains("exists already", Run(1, "new-rule", "KC4013", "two-lines"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("wriet")]
    [InlineData("new-rule", "4013", "x")]
    [InlineData("new-rule", "KC4013", "Not Kebab")]
    public void A_wrong_command_line_is_answered_with_the_usage(params string[] arguments) =>
        Assert.Contains("specgen check", Run(2, arguments), StringComparison.Ordinal);

    private string Run(int expected, params string[] arguments)
    {
        using var writer = new StringWriter();
        Assert.Equal(expected, new Commands(root, writer, writer).Run(arguments));
        return writer.ToString();
    }

    private void Put(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
