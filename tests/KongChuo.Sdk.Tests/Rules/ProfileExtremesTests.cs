using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KongChuo.Rules;
using KongChuo.Tests;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Rules;

/// <summary>No value a profile can have makes a rule throw: every parameter at either end of its unit, over the vectors of all rules.</summary>
public sealed class ProfileExtremesTests
{
    private static readonly Dictionary<string, (string Least, string Most)> Ends = new()
    {
        ["day"] = ("0", "36500"),
        ["times"] = ("0", "1000"),
        ["times-per-week"] = ("0", "1000"),
        ["times-per-month"] = ("0", "1000"),
        ["times-per-term"] = ("0", "1000"),
        ["year"] = ("0", "120"),
        ["grade"] = ("0", "12"),
        ["children"] = ("0", "1000000"),
        ["percent"] = ("0", "100"),
        ["date"] = ("\"1900-01-01\"", "\"2199-12-31\""),
        ["month-day"] = ("\"01-01\"", "\"12-31\""),
        ["month-day-range"] = ("[\"01-01\"]", "[\"02-29\",\"12-31..12-30\"]"),
        ["day-of-month"] = ("1", "31"),
        ["duration"] = ("\"P1D\"", "\"P99Y\""),
        ["mode"] = ("\"STRICT\"", "\"RELAXED\""),
        ["boolean"] = ("false", "true"),
    };

    [Theory]
    [InlineData(false, "1900-01-01")]
    [InlineData(false, "2025-10-08")]
    [InlineData(true, "2025-10-08")]
    [InlineData(true, "2199-12-31")]
    public async Task No_rule_throws(bool most, string asOf)
    {
        var profile = Profile.Load(Encoding.UTF8.GetBytes(Text(most)));
        var options = new ValidationOptions { AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

        var report = await KongChuoValidator.For(SpecVersion.V1_0, profile).ValidateAsync(Inputs(), options);

        var thrown = report.Rules.Single(item => item.Rule.Id == "KC9001");
        Assert.True(thrown.Count == 0, string.Join(", ", thrown.Samples.Select(sample => sample.Input + " " + string.Join(' ', sample.Finding.Arguments.Select(argument => argument.Value)))));
        Assert.DoesNotContain(report.NotChecked, item => item.Why == NotCheckedReason.RuleThrew);
    }

    private static string Text(bool most)
    {
        var core = JsonNode.Parse(File.ReadAllBytes(RepositoryRoot.At("spec/v1/profiles/core.json")))!["parameters"]!.AsObject();
        var parameters = core.Where(item => !item.Key.StartsWith("calendar.", StringComparison.Ordinal) && Ends.ContainsKey((string)item.Value!["unit"]!))
            .Select(item => $"{JsonSerializer.Serialize(item.Key)}:{{\"value\":{EndOf((string)item.Value!["unit"]!, most)}}}");
        return $$"""{"id":"own","zh":"自有","en":"own","extends":"core","source":["x"],"parameters":{ {{string.Join(',', parameters)}} } }""";
    }

    private static string EndOf(string unit, bool most) => most ? Ends[unit].Most : Ends[unit].Least;

    private static IEnumerable<ValidationInput> Inputs() =>
        Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/vectors/rules"), "*.input.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith("json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new ValidationInput(Path.GetFileName(Path.GetDirectoryName(path)) + "/" + Path.GetFileName(path), path.EndsWith(".ndjson", StringComparison.Ordinal) ? InputFormat.Ndjson : InputFormat.Json, () => File.OpenRead(path)));
}
