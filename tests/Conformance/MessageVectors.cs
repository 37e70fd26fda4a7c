using System.Text.Json.Nodes;
using KongChuo.Schemas;
using KongChuo.Tests;

namespace Conformance;

/// <summary>Every vector of a message of the exchange interface against its schema: all faults, and nothing but them.</summary>
public class MessageVectors
{
    private static readonly SchemaRegistry Registry = Load();

    public static TheoryData<string> Names => [.. VectorsFile.Messages.Select(vector => vector.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_has_exactly_the_expected_faults(string name)
    {
        var vector = VectorsFile.Messages.Single(candidate => candidate.Name == name);
        var expected = JsonNode.Parse(File.ReadAllText(vector.Expectation))!;
        var wanted = expected["errors"]!.AsArray().Select(error => $"{error!["pointer"]} {error["keyword"]}").ToList();
        var result = new SchemaResult();

        var isValid = Program((string)expected["schema"]!).Diagnose(File.ReadAllBytes(vector.Input), result);

        Assert.Equal(wanted.Count == 0, isValid);
        Assert.Equal(wanted.Order(StringComparer.Ordinal), result.Faults.Select(fault => $"{fault.InstanceLocation} {fault.Keyword}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_message_has_a_smallest_a_fullest_and_a_faulty_vector()
    {
        var bySchema = VectorsFile.Messages.ToLookup(vector => (string)JsonNode.Parse(File.ReadAllText(vector.Expectation))!["schema"]!);

        Assert.Equal(8, bySchema.Count);
        Assert.All(bySchema, vectors =>
        {
            var name = Path.GetFileName(vectors.Key).Replace(".schema.json", "", StringComparison.Ordinal);
            Assert.Contains(vectors, vector => vector.ShortName == name + "-minimal");
            Assert.Contains(vectors, vector => vector.ShortName == name + "-full");
            Assert.Contains(vectors, vector => JsonNode.Parse(File.ReadAllText(vector.Expectation))!["errors"]!.AsArray().Count > 0);
        });
    }

    internal static SchemaProgram Program(string schema) => Registry.Compile("https://kongchuo.example/spec/v1/schema/" + schema, new SchemaOptions { AssertFormat = true });

    private static SchemaRegistry Load()
    {
        var registry = new SchemaRegistry();
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/schema"), "*.schema.json", SearchOption.AllDirectories))
            registry.Add(File.ReadAllBytes(file));
        return registry;
    }
}
