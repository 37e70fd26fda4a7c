namespace KongChuo.Acceptance;

/// <summary>The same input gives the same bytes, wherever and whenever the program runs.</summary>
public sealed class DeterminismTests
{
    private static readonly Dictionary<string, string>[] Environments =
    [
        [],
        new() { ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" },
        new() { ["TZ"] = "America/Adak", ["LANG"] = "ar_SA.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" },
        new() { ["LANG"] = "C", ["LC_ALL"] = "C", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
    ];

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Bytes_do_not_depend_on_the_run_the_place_or_the_language_of_the_machine(string format)
    {
        using var workspace = new Workspace();
        var lines = SpecificationFiles.Vectors("*").Select(text => text.ReplaceLineEndings(" ")).Append(Workspace.Faulty).Append(Workspace.Doubtful);
        var input = workspace.Write("all.ndjson", string.Join('\n', lines));
        string[] arguments = ["validate", input, "--as-of", "2024-02-29", "--format", format, "--max-samples", "1000"];

        var runs = Environments.Select(environment => BuiltProgram.Run(arguments, [], environment)).ToList();

        Assert.All(runs, run => Assert.Equal((1, runs[0].Output), (run.ExitCode, run.Output)));
    }
}
