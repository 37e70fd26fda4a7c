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
        Assert.All(references, reference => Assert.True(File.Exists(RepositoryRoot.At("spec/v1/openapi/" + reference)), reference));
    }

    [Fact]
    public void Every_example_is_valid_by_its_schema()
    {
        var registry = new SchemaRegistry();
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/schema"), "*.schema.json", SearchOption.AllDirectories))
            registry.Add(File.ReadAllBytes(file));
        var media = Nodes(Document).Where(node => node["schema"]?["$ref"] is not null && node["examples"] is not null).ToList();

        Assert.True(media.Count > 10, $"{media.Count} examples");
        foreach (var node in media)
        {
            var program = registry.Compile(BaseUri + ((string)node["schema"]!["$ref"]!)["../schema/".Length..], new SchemaOptions { AssertFormat = true });
            foreach (var (name, example) in node["examples"]!.AsObject())
            {
                var result = new SchemaResult();
                Assert.True(program.Diagnose(Encoding.UTF8.GetBytes(example!["value"]!.ToJsonString()), result), $"{name}: {string.Join(", ", result.Faults)}");
            }
        }
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
