using System.Text.Json;
using KongChuo.Tests;

namespace KongChuo.Acceptance.Examples;

/// <summary>Every story of <c>examples</c> has exactly the findings that are written down beside these tests.</summary>
public sealed class ExampleTests
{
    private const string Ending = ".expected.json";
    private static readonly string Expectations = RepositoryRoot.At("tests/Acceptance/Examples");

    public static TheoryData<string> Names => [.. Expected];

    private static IEnumerable<string> Expected =>
        Directory.EnumerateFiles(Expectations, "*" + Ending).Select(path => Path.GetFileName(path)[..^Ending.Length]).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_has_the_findings_expected_of_it(string name)
    {
        var expected = JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(Path.Combine(Expectations, name + Ending)));

        var (asOf, profile) = (Text(expected, "asOf"), Text(expected, "profile"));
        var findings = expected.GetProperty("findings").EnumerateArray().Select(Line);

        var run = BuiltProgram.Run(
            "validate", $"examples/{name}", "--as-of", asOf, "--profile", profile, "--format", "json", "--max-samples", "100000");

        Assert.Equal(findings.Order(StringComparer.Ordinal), Found(run.Report, name).Order(StringComparer.Ordinal));
        Assert.Equal((expected.GetProperty("exitCode").GetInt32(), Text(expected, "verdict")), (run.ExitCode, run.Report.Verdict));
    }

    [Fact]
    public void Every_story_has_its_expectations()
    {
        var stories = Directory.EnumerateDirectories(RepositoryRoot.At("examples")).Select(path => Path.GetFileName(path)!).Where(IsStory);

        Assert.Equal(stories.Order(StringComparer.Ordinal), Expected);
    }

    [Fact]
    public void The_stories_use_every_ledger_every_bulletin_and_at_least_seventy_events()
    {
        var texts = Directory.EnumerateDirectories(RepositoryRoot.At("examples")).Where(path => IsStory(Path.GetFileName(path)) && !path.EndsWith("-broken", StringComparison.Ordinal))
            .SelectMany(path => Directory.EnumerateFiles(path, "*.*json", SearchOption.AllDirectories)).Select(File.ReadAllText).ToList();

        var unused = KindTable.All.Where(kind => !texts.Exists(text => text.Contains($"\"{kind.WireName}\"", StringComparison.Ordinal))).ToList();

        Assert.DoesNotContain(unused, kind => kind.Group != "event");
        Assert.InRange(KindTable.All.Count(kind => kind.Group == "event") - unused.Count, 70, 74);
    }

    private static bool IsStory(string folder) => folder.Split('-').Any(part => part.Length == 4 && part.StartsWith("20", StringComparison.Ordinal));

    private static IEnumerable<string> Found(JsonReport report, string name) =>
        from rule in report.Rules
        from sample in rule.GetProperty("samples").EnumerateArray()
        let file = Text(sample, "file")[$"examples/{name}/".Length..]
        select string.Join(' ', Text(rule, "id"), Text(rule, "severity"), file, Member(sample, "record"), Member(sample, "pointer"));

    private static string Line(JsonElement finding) =>
        string.Join(' ', Text(finding, "rule"), Text(finding, "severity"), Text(finding, "file"), Member(finding, "record"), Member(finding, "pointer"));

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static string Member(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : "-";
}
