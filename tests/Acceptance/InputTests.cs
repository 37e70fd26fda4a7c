using System.Text;

namespace KongChuo.Acceptance;

/// <summary>What a path of a call can be.</summary>
public sealed class InputTests : IDisposable
{
    private readonly Workspace workspace = new();

    public InputTests()
    {
        workspace.Write("in/b.json", Workspace.Sound);
        workspace.Write("in/a.ndjson", Workspace.Sound + "\n" + Workspace.Faulty);
        workspace.Write("in/deep/c.json", Workspace.Doubtful);
        workspace.Write("in/README.md", "# notes");
        workspace.Write("in/sheet.ods", "x");
    }

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("in/b.json", "in/b.json")]
    [InlineData("in", "in/a.ndjson", "in/b.json", "in/deep/c.json")]
    [InlineData("in/*.json", "in/b.json")]
    [InlineData("*/*/?.json", "in/deep/c.json")]
    public void Path_is_a_file_a_folder_or_a_pattern(string path, params string[] expected)
    {
        var report = Run(path).Report;

        Assert.Equal(expected, report.Root.GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("name").GetString()));
        Assert.Empty(report.NotChecked);
    }

    [Fact]
    public void Folder_says_what_it_ignores()
        => Assert.Equal(["in/README.md", "in/sheet.ods"], Run("in").Report.Root.GetProperty("ignored").EnumerateArray().Select(item => item.GetString()));

    [Fact]
    public void Standard_input_is_NDJSON_named_by_a_dash()
    {
        var lines = Encoding.UTF8.GetBytes(Workspace.Sound + "\n" + Workspace.Faulty + "\n");

        var run = BuiltProgram.Run(["validate", "-", "--as-of", "2025-10-08", "--format", "json"], lines);

        Assert.Equal(1, run.ExitCode);
        var input = Assert.Single(run.Report.Root.GetProperty("inputs").EnumerateArray());
        Assert.Equal(("-", "ndjson"), (input.GetProperty("name").GetString(), input.GetProperty("format").GetString()));
        Assert.Equal((2, 1, 1, 0), run.Report.Counts);
        var found = Assert.Single(run.Report.Samples).Sample;
        Assert.Equal(("-", 2), (found.GetProperty("file").GetString(), found.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Missing_file_among_others_is_named_and_the_others_are_checked()
    {
        var run = Run("in/b.json", "in/none.json", "in/deep");

        Assert.Equal((3, "incomplete"), (run.ExitCode, run.Report.Verdict));
        Assert.Equal(["in/none.json cannot-open"], run.Report.NotChecked);
        Assert.Equal((2, 2, 0, 0), run.Report.Counts);
    }

    [Fact]
    public void Link_that_leads_nowhere_is_an_input_that_cannot_be_opened()
    {
        File.CreateSymbolicLink(workspace.At("in/d.json"), workspace.At("nowhere.json"));

        var run = Run("in");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["in/d.json cannot-open"], run.Report.NotChecked);
        Assert.Equal("does-not-conform", run.Report.Verdict);
    }

    [Fact]
    public void Folder_named_like_a_file_and_a_circle_of_links_are_taken_calmly()
    {
        workspace.Write("x.json/inner.json", Workspace.Sound);
        Directory.CreateSymbolicLink(workspace.At("x.json/back"), workspace.At("x.json"));

        var report = Run("x.json").Report;

        Assert.Equal((1, 1, 0, 0), report.Counts);
        Assert.Equal("x.json/back", Assert.Single(report.Root.GetProperty("ignored").EnumerateArray()).GetString());
    }

    private ProgramRun Run(params string[] paths)
    {
        using var process = BuiltProgram.Start(BuiltProgram.Validator, ["validate", .. paths, "--as-of", "2025-10-08", "--format", "json"], workspace.Path);
        return BuiltProgram.Finish(process, []);
    }
}
