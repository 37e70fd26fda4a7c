using System.Text;
using System.Text.Json.Nodes;
using KongChuo.Schemas;
using KongChuo.Tests;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace KongChuo.Conventions.OpenApi;

/// <summary>The exchange interface, <c>spec/v1/openapi/exchange.openapi.json</c>.</summary>
public sealed class ExchangeInterfaceTests
{
    private const string BaseUri = "https://kongchuo.example/spec/v1/schema/";

    private static readonly string Path = RepositoryRoot.At("spec/v1/openapi/exchange.openapi.json");
    private static readonly JsonNode Document = JsonNode.Parse(File.ReadAllText(Path))!;
    private static readonly SchemaRegistry Registry = Load();

    [Fact]
    public async Task Another_library_reads_it_without_error_or_warning()
    {
        using var stream = File.OpenRead(Path);
        var rules = ValidationRuleSet.GetDefaultRuleSet();
        rules.Remove(nameof(OpenApiDocumentRules.OpenApiDocumentReferencesAreValid)); // it takes references to files for addresses of the web; the next test follows them
        var settings = new OpenApiReaderSettings { RuleSet = rules };

        var read = await OpenApiDocument.LoadAsync(stream, "json", settings);

        Assert.Empty(read.Diagnostic!.Errors.Select(error => $"{error.Pointer}: {error.Message}"));
        Assert.Empty(read.Diagnostic.Warnings.Select(warning => $"{warning.Pointer}: {warning.Message}"));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.Equal(Document["paths"]!.AsObject().Count, read.Document!.Paths.Count);
    }

    [Fact]
    public void Every_schema_it_refers_to_is_there()
    {
        var references = Nodes(Document).Select(node => (string?)node["$ref"]).OfType<string>().Where(reference => !reference.StartsWith('#')).Distinct().ToList();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.NotNull(Program(reference)));
    }

    [Fact]
    public void Every_example_is_valid_by_its_schema()
    {
        foreach (var node in Nodes(Document).Where(node => node["schema"]?["$ref"] is not null))
        {
            var examples = node["examples"]?.AsObject().Select(example => example.Value!["value"]) ?? [node["example"]];
            foreach (var example in examples)
            {
                var result = new SchemaResult();
                Assert.True(Program((string)node["schema"]!["$ref"]!).Diagnose(Encoding.UTF8.GetBytes(example!.ToJsonString()), result), $"{node["schema"]}: {string.Join(", ", result.Faults)}");
            }
        }
    }

    [Fact]
    public void Every_body_but_a_package_has_an_example_and_every_parameter_too()
    {
        var bodies = Nodes(Document).Select(node => node["content"]).OfType<JsonObject>().SelectMany(content => content).Where(body => body.Key != "application/zip").ToList();

        Assert.True(bodies.Count > 20, $"{bodies.Count} bodies");
        Assert.All(bodies, body => Assert.NotEmpty(body.Value!["examples"]!.AsObject()));
        Assert.All(Document["components"]!["parameters"]!.AsObject(), parameter => Assert.NotNull(parameter.Value!["example"]));
    }

    [Fact]
    public void Operations_have_ids_of_their_own_a_known_tag_and_problems_for_what_may_go_wrong()
    {
        var operations = Document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!).ToList();
        var tags = Document["tags"]!.AsArray().Select(tag => (string)tag!["name"]!).ToList();

        Assert.Equal(operations.Count, operations.Select(operation => (string)operation["operationId"]!).Distinct().Count());
        Assert.All(operations, operation =>
        {
            Assert.Contains((string)Assert.Single(operation["tags"]!.AsArray())!, tags);
            Assert.All((string[])["401", "403", "429"], status => Assert.Equal($"#/components/responses/Problem{status}", (string?)operation["responses"]![status]?["$ref"]));
        });
    }

    [Fact]
    public void Everything_is_said_in_both_languages()
    {
        foreach (var node in Nodes(Document))
        {
            Assert.Equal(node.ContainsKey("description"), node.ContainsKey("x-description-en"));
            Assert.Equal(node.ContainsKey("summary"), node.ContainsKey("x-summary-en"));
            if (node["description"] is { } chinese)
                Assert.True(Scripts.HasChinese((string)chinese!) && !Scripts.HasChinese((string)node["x-description-en"]!), (string)chinese!);
        }
    }

    private static SchemaProgram Program(string reference) => Registry.Compile(new Uri(new Uri(BaseUri + "../openapi/"), reference).AbsoluteUri, new SchemaOptions { AssertFormat = true });

    private static SchemaRegistry Load()
    {
        var registry = new SchemaRegistry();
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/schema"), "*.schema.json", SearchOption.AllDirectories))
            registry.Add(File.ReadAllBytes(file));
        return registry;
    }

    private static IEnumerable<JsonObject> Nodes(JsonNode? node)
    {
        if (node is JsonObject there)
            yield return there;
        foreach (var below in node switch
        {
            JsonObject item => item.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        })
        {
            foreach (var inner in Nodes(below))
                yield return inner;
        }
    }
}
