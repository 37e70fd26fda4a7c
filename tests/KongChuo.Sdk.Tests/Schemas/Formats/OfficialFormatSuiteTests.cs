using System.Text;
using System.Text.Json;
using KongChuo.Schemas.Formats;
using KongChuo.Schemas.Patterns;
using Xunit.Abstractions;

namespace KongChuo.Tests.Schemas.Formats;

/// <summary>The format and pattern cases of the official JSON Schema suite, put to the checks themselves.</summary>
public class OfficialFormatSuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_format_case_is_judged_as_the_suite_judges_it()
    {
        var misses = new List<string>();
        var strings = 0;
        foreach (var (schema, description, data, valid) in Cases("optional/format/*.json"))
        {
            if (!SchemaFormats.TryGet(schema.GetProperty("format").GetString()!, out var check))
                continue;
            strings++;
            if (check(data) != valid)
                misses.Add(description);
        }

        Report(strings, misses);
    }

    [Fact]
    public void Every_pattern_case_is_judged_as_the_suite_judges_it()
    {
        var misses = new List<string>();
        var strings = 0;
        foreach (var (schema, description, data, valid) in Cases("optional/*regex.json"))
        {
            if (!schema.TryGetProperty("pattern", out var pattern))
                continue;
            strings++;
            if (EcmaPattern.Compile(pattern.GetString()!).IsMatch(data) != valid)
                misses.Add(description);
        }

        Report(strings, misses);
    }

    private void Report(int strings, List<string> misses)
    {
        output.WriteLine(strings == 0 ? "official suite absent" : $"{strings - misses.Count}/{strings} strings");
        Assert.Empty(misses);
    }

    private static IEnumerable<(JsonElement Schema, string Description, byte[] Data, bool Valid)> Cases(string files)
    {
        if (Environment.GetEnvironmentVariable("KONGCHUO_JSON_SCHEMA_SUITE") is not { Length: > 0 } suite)
            yield break;
        var folder = Path.Combine(suite, "tests", "draft2020-12", Path.GetDirectoryName(files)!);
        foreach (var file in Directory.EnumerateFiles(folder, Path.GetFileName(files)).Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in document.RootElement.EnumerateArray())
            {
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    if (test.GetProperty("data").ValueKind != JsonValueKind.String)
                        continue;
                    yield return (
                        group.GetProperty("schema"),
                        $"{Path.GetFileName(file)}: {group.GetProperty("description")}: {test.GetProperty("description")}",
                        Encoding.UTF8.GetBytes(test.GetProperty("data").GetString()!),
                        test.GetProperty("valid").GetBoolean());
                }
            }
        }
    }
}
