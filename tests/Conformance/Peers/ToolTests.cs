using System.Text.Json.Nodes;
using KongChuo.Tests;
using Xunit.Abstractions;

namespace Conformance.Peers;

/// <summary>
/// What others make of the specification with their own tools: linters of OpenAPI, a library for CloudEvents, makers of types. Without
/// node the tests say so and pass, except in continuous integration.
/// </summary>
public class ToolTests(ITestOutputHelper output)
{
    private static readonly string Interface = RepositoryRoot.At("spec/v1/openapi/exchange.openapi.json");

    [Fact]
    public void Redocly_finds_nothing_in_the_interface()
    {
        if (IsAbsent())
            return;

        var (found, error) = Peer.Run([Module("@redocly/cli/bin/cli.js"), "lint", Interface, "--config", Script("redocly.yaml"), "--format", "json"]);

        Assert.True(found.Contains('{', StringComparison.Ordinal), error);
        Assert.Equal("[]", JsonNode.Parse(found)!["problems"]!.ToJsonString());
    }

    [Fact]
    public void Spectral_finds_nothing_in_the_interface()
    {
        if (IsAbsent())
            return;

        var (found, error) = Peer.Run([Module("@stoplight/spectral-cli/dist/index.js"), "lint", Interface, "-r", Script("spectral.yaml"), "-f", "json", "--fail-severity", "hint"]);

        Assert.True(found.Contains('[', StringComparison.Ordinal), error);
        Assert.Empty(JsonNode.Parse(found[found.IndexOf('[', StringComparison.Ordinal)..(found.LastIndexOf(']') + 1)])!.AsArray());
    }

    [Fact]
    public void Library_for_cloud_events_reads_events_of_every_type_and_changes_nothing()
    {
        if (IsAbsent())
            return;
        var folder = Directory.CreateTempSubdirectory("kongchuo-events-").FullName;
        var vectors = new[] { "valid", "schema" }.SelectMany(part => Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/" + part), "E*.input.json")).ToList();
        foreach (var vector in vectors)
            File.Copy(vector, Path.Combine(folder, Path.GetFileName(vector)));

        var (found, error) = Peer.Run([Script("cloudevents.js"), folder]);
        Directory.Delete(folder, recursive: true);

        Assert.Equal($"{vectors.Count} events", (found + error).Trim());
        Assert.Equal(74, vectors.Select(vector => Path.GetFileName(vector)[..4]).Distinct().Count());
    }

    [Fact]
    public void Types_made_for_other_languages_compile_and_carry_records_and_messages()
    {
        if (IsAbsent())
            return;
        var receipt = Path.GetTempFileName();
        File.WriteAllText(receipt, Receipt());
        var records = new[] { "L02", "E402", "B13" }.Select(kind => RepositoryRoot.At($"spec/v1/vectors/valid/{kind}-full.input.json"));

        var (found, error) = Peer.Run([Script("types.js"), Interface, RepositoryRoot.At("spec/v1/bundle/kongchuo.types.bundle.schema.json"), .. records, receipt]);
        File.Delete(receipt);

        Assert.Equal("ok", (found + error).Trim());
    }

    [Theory]
    [InlineData("fangcheng-2025")]
    [InlineData("fangcheng-2025-broken")]
    public void Script_of_another_language_finds_the_faults_of_form_of_an_example(string name)
    {
        if (IsAbsent())
            return;
        var expected = JsonNode.Parse(File.ReadAllText(RepositoryRoot.At($"tests/Acceptance/Examples/{name}.expected.json")))!["findings"]!.AsArray();
        var ofForm = expected.Where(finding => IsOfForm((string)finding!["rule"]!)).Select(finding => $"{finding!["file"]} {finding["record"]?.ToString() ?? "1"}");

        Environment.SetEnvironmentVariable("AJV_FOLDER", RepositoryRoot.At("tests/peers"));
        var (found, error) = Peer.Run([RepositoryRoot.At("examples/other-languages/validate.mjs"), RepositoryRoot.At("spec/v1"), RepositoryRoot.At($"examples/{name}")]);

        Assert.Equal("", error);
        var lines = found.Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Select(line => line.Split('\t')).Select(parts => $"{parts[0]} {parts[1]}");
        Assert.Equal(ofForm.Distinct().Order(StringComparer.Ordinal), lines.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Script_of_another_language_is_short() =>
        Assert.InRange(File.ReadLines(RepositoryRoot.At("examples/other-languages/validate.mjs")).Count(), 1, 100);

    private static bool IsOfForm(string rule) => rule.StartsWith("KC1", StringComparison.Ordinal) || rule.StartsWith("KC2", StringComparison.Ordinal) || rule == "KC3001";

    private static string Receipt() =>
        JsonNode.Parse(File.ReadAllText(Interface))!["paths"]!["/packages/{packageId}/receipt"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["examples"]!["example"]!["value"]!.ToJsonString();

    private static string Script(string name) => RepositoryRoot.At("tests/peers/" + name);

    private static string Module(string path) => RepositoryRoot.At("tests/peers/node_modules/" + path);

    private bool IsAbsent()
    {
        if (Peer.Absence() is not { } reason)
            return false;
        output.WriteLine($"Not run: {reason}.");
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        return true;
    }
}
