using System.IO.Compression;
using System.Xml.Linq;
using KongChuo.Tests;

namespace KongChuo.Acceptance.Packages;

/// <summary>The packages are whole, and a project that knows nothing of the repository can use them.</summary>
public sealed class PackageTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    private const string Program = """
        using KongChuo;
        using KongChuo.Identifiers;
        using KongChuo.Rules;
        using KongChuo.Validation;

        var validator = KongChuoValidator.For(SpecVersion.V1_0, Profile.Find("fangcheng-2025"));
        var report = await validator.ValidateAsync([ValidationInput.FromFile(args[0])], new ValidationOptions { AsOf = new DateOnly(2025, 10, 8) });
        CitizenId.TryParse("350599201208310018", out _, out var error);
        Console.WriteLine($"{report.Verdict} {report.Inputs[0].Records} {error}");
        """;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="KongChuo.Sdk" Version="{version}" />
          </ItemGroup>
        </Project>
        """;

    private static string Version => File.ReadAllText(RepositoryRoot.At("spec/VERSION")).Trim();

    [Theory]
    [InlineData("KongChuo.Sdk", "lib/net8.0/KongChuo.Sdk.dll", "lib/net8.0/KongChuo.Sdk.xml", "lib/net10.0/KongChuo.Sdk.dll", "lib/net10.0/KongChuo.Sdk.xml")]
    [InlineData("KongChuo.Validator", "tools/net10.0/any/kongchuo.dll", "tools/net10.0/any/KongChuo.Sdk.dll", "tools/net10.0/any/System.CommandLine.dll")]
    public void Package_has_its_readme_licence_and_symbols(string id, params string[] files)
    {
        using var package = ZipFile.OpenRead(packages.PathOf(id, "nupkg"));
        using var symbols = ZipFile.OpenRead(packages.PathOf(id, "snupkg"));
        using var specification = package.GetEntry(id + ".nuspec")!.Open();
        var metadata = XDocument.Load(specification).Root!.Elements().Single();
        string? Of(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.All(files.Append("README.md").Append("LICENSE"), file => Assert.True(package.GetEntry(file) is { Length: > 0 }, file));
        Assert.Contains(symbols.Entries, entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal));
        Assert.Equal((Version, "Apache-2.0", "README.md"), (Of("version"), Of("license"), Of("readme")));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void Project_outside_the_repository_uses_the_library()
    {
        packages.Write("app/App.csproj", Project.Replace("{version}", Version, StringComparison.Ordinal));
        packages.Write("app/Program.cs", Program);
        var input = packages.Write("app/in.json", Workspace.Faulty);
        var folder = Path.GetDirectoryName(input)!;

        packages.DotNet(folder, "build", "-c", "Release", "-m:1", "-nodeReuse:false", "-o", "out");

        var run = packages.Run("app/out/App", input);
        Assert.Equal((0, "DoesNotConform 1 CheckDigit\n", ""), (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Errors));
    }

    [Fact]
    public void Tool_installed_from_the_package_runs()
    {
        var input = packages.Write("in.json", Workspace.Faulty);
        packages.DotNet(Path.GetDirectoryName(input)!, "tool", "install", "KongChuo.Validator", "--version", Version, "--tool-path", "tools");

        Assert.Equal(Version + "\n", packages.Run("tools/kongchuo", "--version").Output.ReplaceLineEndings("\n"));
        var run = packages.Run("tools/kongchuo", "validate", input, "--as-of", "2025-10-08", "--format", "json");
        Assert.Equal((1, "does-not-conform"), (run.ExitCode, run.Report.Verdict));
    }
}
