using System.IO.Compression;
using System.Text.Json.Nodes;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>Exchange packages as paths of a call: folders, archives, and what is taken from their manifests.</summary>
public sealed class PackageInputTests : IDisposable
{
    private static readonly string Sound = RepositoryRoot.At("spec/v1/vectors/shared/package-1");

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Folder_and_archive_are_read_as_what_they_hold()
    {
        Folder("folder");
        Archive("archive.zip");

        var run = Run("folder");

        Assert.Equal((0, "conforms"), (run.ExitCode, run.Report.Verdict));
        Assert.Equal(["folder folder", "json folder/manifest.json", "ndjson folder/data/L02.ndjson"], Inputs(run).Order(StringComparer.Ordinal));
        Assert.Equal(["zip archive.zip", "ndjson archive.zip!/data/L02.ndjson", "json archive.zip!/manifest.json"], Inputs(Run("archive.zip")));
    }

    [Theory]
    [InlineData("fangcheng-2025", null, "fangcheng-2025", 0)]
    [InlineData("fangcheng-2025", "anxi-2025", "anxi-2025", 0)]
    [InlineData("atlantis-2025", null, "core", 1)]
    [InlineData("atlantis-2025", "luoshan-2023", "luoshan-2023", 1)]
    public void Profile_is_that_of_the_option_then_of_the_manifest_then_the_core(string named, string? option, string expected, int unknown)
    {
        Folder("package", manifest => manifest["profile"] = named);

        var run = option is null ? Run("package") : Run("package", "--profile", option);

        Assert.Equal(expected, run.Report.Root.GetProperty("profile").GetString());
        Assert.Equal(unknown, run.Report.Samples.Count(sample => sample.Rule == "KC6019"));
    }

    [Fact]
    public void Manifests_that_name_several_profiles_need_the_option()
    {
        Folder("one");
        Folder("two", manifest => manifest["profile"] = "anxi-2025");

        var run = Run("one", "two", "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("core, anxi-2025", run.Errors, StringComparison.Ordinal);
        Assert.NotEqual(2, Run("one", "two", "--profile", "core").ExitCode);
    }

    [Fact]
    public void Damaged_archive_is_a_finding_and_a_damaged_file_in_one_is_incomplete_too()
    {
        var archive = File.ReadAllBytes(Archive("sound.zip"));
        workspace.Write("cut.zip", archive[..^40]);
        File.Copy(RepositoryRoot.At("spec/v1/vectors/rules/KC6001/fail-changed-entry.input.zip"), workspace.At("changed.zip"));

        var (cut, changed) = (Run("cut.zip"), Run("changed.zip"));

        Assert.Equal((1, "cut.zip structure-broken"), (cut.ExitCode, Assert.Single(cut.Report.NotChecked)));
        Assert.Equal((3, "changed.zip!/data/L02.ndjson read-failed"), (changed.ExitCode, Assert.Single(changed.Report.NotChecked)));
        Assert.Equal("KC6001", Assert.Single(changed.Report.Samples).Rule);
    }

    [Fact]
    public void Archive_over_a_limit_is_incomplete()
    {
        File.Copy(RepositoryRoot.At("spec/v1/vectors/rules/KC6004/fail-ratio.input.zip"), workspace.At("large.zip"));

        var run = Run("large.zip");

        Assert.Equal((3, "large.zip over-limit"), (run.ExitCode, Assert.Single(run.Report.NotChecked)));
    }

    [Fact]
    public void Report_is_the_same_for_any_number_of_threads()
    {
        static byte[] Report(string threads) =>
            BuiltProgram.Run("validate", "examples/package-fangcheng-2025-broken", "--as-of", "2025-10-08", "--format", "json", "--threads", threads).OutputBytes;

        var one = Report("1");

        Assert.Equal(one, Report("2"));
        Assert.Equal(one, Report("8"));
    }

    [Fact]
    public void Text_names_the_file_in_the_package_and_what_is_wrong()
    {
        Folder("package", manifest => manifest["files"]![0]!["records"] = 7);

        var run = Program("package", "--lang", "en");

        Assert.Contains("package/manifest.json, record 1, /files/0/records", run.Output, StringComparison.Ordinal);
        Assert.Contains("data/L02.ndjson holds 1 records, the manifest says 7.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_and_reconciliation_read_the_records_of_a_package()
    {
        Archive("archive.zip");
        Folder("folder");

        Assert.Equal(0, Start("cases", "archive.zip", "--as-of", "2025-10-08").ExitCode);
        Assert.Equal(0, Start("reconcile", "--left", "archive.zip", "--right", "folder", "--as-of", "2025-10-08").ExitCode);
    }

    private static IEnumerable<string> Inputs(ProgramRun run) =>
        run.Report.Root.GetProperty("inputs").EnumerateArray().Select(input => $"{input.GetProperty("format").GetString()} {input.GetProperty("name").GetString()}");

    private void Folder(string name, Action<JsonObject>? change = null)
    {
        var manifest = (JsonObject)JsonNode.Parse(File.ReadAllBytes(Path.Combine(Sound, "manifest.json")))!;
        change?.Invoke(manifest);
        workspace.Write(name + "/manifest.json", manifest.ToJsonString());
        workspace.Write(name + "/data/L02.ndjson", File.ReadAllBytes(Path.Combine(Sound, "data/L02.ndjson")));
    }

    private string Archive(string name)
    {
        ZipFile.CreateFromDirectory(Sound, workspace.At(name));
        return workspace.At(name);
    }

    private ProgramRun Run(params string[] arguments) => Program([.. arguments, "--format", "json"]);

    private ProgramRun Program(params string[] arguments) => Start(["validate", .. arguments, "--as-of", "2025-10-08"]);

    private ProgramRun Start(params string[] arguments)
    {
        using var process = BuiltProgram.Start(BuiltProgram.Validator, arguments, workspace.Path);
        return BuiltProgram.Finish(process, []);
    }
}
