using KongChuo.Tests;

namespace KongChuo.Acceptance.Packages;

/// <summary>Both packages, packed once for all tests into a folder outside the repository.</summary>
public sealed class PackedPackages : IDisposable
{
    private static readonly string[] Projects = ["src/KongChuo.Sdk", "src/KongChuo.Validator"];
    private readonly Workspace workspace = new();

    public PackedPackages()
    {
        foreach (var project in Projects)
            DotNet(RepositoryRoot.Path, "pack", project, "--no-build", "-c", Capitalised(BuiltProgram.Configuration), "-o", Folder, "-m:1", "-nodeReuse:false");
        workspace.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Folder}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder the packages stand in.</summary>
    public string Folder => workspace.At("packed");

    /// <summary>Path of a package or of its symbols.</summary>
    public string PathOf(string id, string extension) => Directory.GetFiles(Folder, $"{id}.*.{extension}").Single();

    /// <summary>Writes a file of a project that knows only the packed packages.</summary>
    public string Write(string relative, string text) => workspace.Write(relative, text);

    /// <summary>Runs the .NET command with a package folder of its own, so that no older package of the same version is taken.</summary>
    public string DotNet(string folder, params string[] arguments)
    {
        var environment = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = workspace.At("cache"),
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["MSBUILDDISABLENODEREUSE"] = "1",
        };
        if (folder == RepositoryRoot.Path)
            environment.Remove("NUGET_PACKAGES");
        using var process = BuiltProgram.Start("dotnet", arguments, folder, environment);
        var run = BuiltProgram.Finish(process, []);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        return run.Output;
    }

    /// <summary>Runs an installed or built program.</summary>
    internal ProgramRun Run(string program, params string[] arguments)
    {
        using var process = BuiltProgram.Start(workspace.At(program), arguments, workspace.Path);
        return BuiltProgram.Finish(process, []);
    }

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public void Dispose() => workspace.Dispose();
}
