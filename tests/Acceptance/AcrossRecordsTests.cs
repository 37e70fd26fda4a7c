using System.Text.Json;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>What the rules across records find depends neither on threads nor on memory.</summary>
public sealed class AcrossRecordsTests
{
    private static readonly (string Threads, string Memory)[] Ways = [("1", "256"), ("2", "256"), ("8", "256"), ("1", "1"), ("2", "1"), ("8", "1")];

    /// <summary>Every story there is, by the files of findings expected of them.</summary>
    public static TheoryData<string> Stories =>
        [.. Directory.EnumerateFiles(RepositoryRoot.At("tests/Acceptance/Examples"), "*.expected.json").Select(path => Path.GetFileName(path).Split('.')[0]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Report_of_a_story_is_the_same_bytes_for_any_threads_and_memory(string story)
    {
        var expected = JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(RepositoryRoot.At($"tests/Acceptance/Examples/{story}.expected.json")));

        AreTheSame(RepositoryRoot.At($"examples/{story}"), expected.GetProperty("asOf").GetString()!, expected.GetProperty("profile").GetString()!);
    }

    [Fact]
    public void Report_is_the_same_bytes_when_facts_are_many_times_the_memory()
    {
        using var workspace = new Workspace();
        var sound = BuiltProgram.Run("generate", workspace.At("county"), "--students", "2500", "--seed", "7", "--as-of", "2025-10-08");
        Assert.Equal(0, sound.ExitCode);
        var ledger = File.ReadAllLines(workspace.At("county/L01.ndjson"));
        workspace.Write("county/again.ndjson", string.Join('\n', ledger.Reverse().Take(2000).Concat(ledger.Take(2000))));

        var report = AreTheSame(workspace.At("county"), "2025-10-08", "core");

        Assert.True(report.Rule("KC5007").GetProperty("count").GetInt64() > 3500);
    }

    private static JsonReport AreTheSame(string folder, string asOf, string profile)
    {
        var runs = Ways.Select(way => BuiltProgram.Run(
            "validate", folder, "--as-of", asOf, "--profile", profile, "--format", "json", "--threads", way.Threads, "--max-memory", way.Memory)).ToList();

        Assert.All(runs, run => Assert.Equal((runs[0].ExitCode, runs[0].Output), (run.ExitCode, run.Output)));
        Assert.InRange(runs[0].ExitCode, 0, 1);
        return runs[0].Report;
    }
}
