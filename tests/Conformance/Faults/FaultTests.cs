using System.Text.Json;
using System.Text.Json.Nodes;
using KongChuo;
using KongChuo.Rules;
using KongChuo.Schemas;
using KongChuo.Validation;

namespace Conformance.Faults;

/// <summary>Every case of <c>spec/v1/vectors/faults</c>: all findings, and nothing but them.</summary>
public class FaultTests
{
    private const string SchemaRoot = "https://kongchuo.example/spec/v1/schema/";

    public static TheoryData<string> Files => [.. FaultCase.All.Select(fault => fault.File).Distinct()];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_case_gives_exactly_the_expected_findings(string file)
    {
        var differences = new List<string>();
        foreach (var fault in Cases(file))
        {
            var wanted = fault.IsMessage ? Faults(fault.Expected) : Findings(fault);
            var found = fault.IsMessage ? Faults(fault) : await Find(fault);
            if (!wanted.SequenceEqual(found))
                differences.Add($"{fault.Name}\nExpected:\n{string.Join('\n', wanted)}\nFound:\n{string.Join('\n', found)}");
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_has_a_name_of_its_own_changes_a_right_vector_and_breaks_the_schema_of_its_file(string file)
    {
        var cases = Cases(file).ToList();

        Assert.Equal(cases.Count, cases.Select(fault => fault.Name.ToUpperInvariant()).Distinct().Count());
        Assert.All(cases, fault =>
        {
            Assert.Equal(file.Replace(".json", ".schema.json", StringComparison.Ordinal), fault.Schema);
            Assert.DoesNotContain("error", JsonNode.Parse(File.ReadAllText(fault.Vector.Expectation))![fault.IsMessage ? "errors" : "findings"]!.ToJsonString(), StringComparison.Ordinal);
            Assert.Contains(fault.Expected, expected => ((string)expected!["args"]!["keywordLocation"]!).StartsWith(fault.Schema + "#", StringComparison.Ordinal));
        });
    }

    private static IEnumerable<FaultCase> Cases(string file) => FaultCase.All.Where(fault => fault.File == file);

    private static string[] Findings(FaultCase fault) => VectorsFinding.Lines(fault.Expected.Select(finding => VectorsExpectation.ReadFinding(Element(finding!)) with { Record = 1 }));

    private static async Task<string[]> Find(FaultCase fault)
    {
        var document = fault.Document();
        var input = new ValidationInput(fault.Name, InputFormat.Json, () => new MemoryStream(document));
        var report = await KongChuoValidator.For(SpecVersion.V1_0, Profile.Find(fault.Profile))
            .ValidateAsync([input], new ValidationOptions { AsOf = fault.AsOf, MaxSamples = int.MaxValue });
        return VectorsFinding.Lines(report.Rules.SelectMany(rule => rule.Samples).Select(sample => VectorsFinding.Of(sample.Finding, file: null) with { Offset = null }));
    }

    private static string[] Faults(JsonArray expected) => [.. expected.Select(fault =>
        Line((string)fault!["pointer"]!, (string)fault["keyword"]!, fault["args"]!.AsObject().Select(argument => $"{argument.Key}={argument.Value}"))).Order(StringComparer.Ordinal)];

    private static string[] Faults(FaultCase fault)
    {
        var result = new SchemaResult();
        Assert.False(MessageVectors.Program(MessageSchema(fault)).Diagnose(fault.Document(), result));
        return [.. result.Faults.Select(found => Line(found.InstanceLocation, found.Keyword, Arguments(found))).Order(StringComparer.Ordinal)];
    }

    /// <summary>The schema the right message is judged by.</summary>
    internal static string MessageSchema(FaultCase fault) => (string)JsonNode.Parse(File.ReadAllText(fault.Vector.Expectation))!["schema"]!;

    /// <summary>Whether an argument is left out of expectations, as it is out of those of findings: the fixed value and the pattern stand in the schema.</summary>
    private static bool IsOfTheSchema(string keyword, string argument) => keyword == "const" || argument == "pattern" || (keyword == "type" && argument == "actual");

    private static IEnumerable<string> Arguments(SchemaFault fault) =>
        fault.Arguments.Where(argument => !IsOfTheSchema(fault.Keyword, argument.Name)).Select(argument => $"{argument.Name}={argument}").Prepend("keywordLocation=" + fault.AbsoluteKeywordLocation[SchemaRoot.Length..]);

    private static string Line(string pointer, string keyword, IEnumerable<string> arguments) => $"{pointer} {keyword} {string.Join(' ', arguments)}";

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);
}
