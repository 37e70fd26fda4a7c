using System.Diagnostics;
using System.Text.RegularExpressions;
using KongChuo.Tests;

namespace KongChuo.Benchmarks;

/// <summary>Every benchmark runs once, on few records. How fast it was is nobody's business here.</summary>
public sealed partial class SmokeTests
{
    private static readonly string[] Classes = ["EndToEnd", "EngineFaults", "EngineVerdict", "ReadRecords", "RecordRules", "WriteRecords"];
    private static readonly string[] OwnColumns = ["MB/s", "ns/record", "B/record"];

    [Fact]
    public void Every_benchmark_runs_and_reports_its_columns()
    {
        var folder = Directory.CreateTempSubdirectory("kongchuo-benchmarks-");
        try
        {
            var output = Run(folder.FullName);

            var reports = folder.EnumerateFiles("*-report.csv", SearchOption.AllDirectories).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
            Assert.True(Classes.SequenceEqual(reports.Select(file => file.Name.Split('.', '-')[2])), output);
            Assert.All(reports, file => AssertComplete(File.ReadAllLines(file.FullName)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string folder)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["KONGCHUO_BENCHMARK_RECORDS"] = "200";
        string[] arguments =
        [
            RepositoryRoot.At($"artifacts/bin/KongChuo.Benchmarks/{configuration}/KongChuo.Benchmarks.dll"),
            "--job", "Dry", "--inProcess", "--filter", "*", "--artifacts", folder,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        output += error.Result;
        Assert.True(process.ExitCode == 0, output);
        return output;
    }

    private static void AssertComplete(string[] csv)
    {
        var columns = Separator().Split(csv[0]);
        Assert.NotEmpty(csv[1..]);
        foreach (var row in csv[1..].Select(row => Separator().Split(row)))
            Assert.All(OwnColumns, column => Assert.Matches("^\"?[0-9]", row[Array.IndexOf(columns, column)]));
    }

    [GeneratedRegex(""",(?=(?:[^"]*"[^"]*")*[^"]*$)""")]
    private static partial Regex Separator();
}
