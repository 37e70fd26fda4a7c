using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.Tests;
using KongChuo.V1;
using NJsonSchema;
using NJsonSchema.Generation;
using NJsonSchema.Generation.TypeMappers;

namespace KongChuo.Conventions;

/// <summary>The schema another tool derives from a C# class agrees with the normative one, member by member.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly JsonSchemaGeneratorSettings Settings = MakeSettings();

    public static TheoryData<string> Kinds =>
        [.. JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/kinds.json")))!["kinds"]!.AsArray().Select(kind => (string)kind!["id"]!)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_derived_schema_has_the_members_the_types_and_the_required_ones_of_the_normative_schema(string id)
    {
        var kind = JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/kinds.json")))!["kinds"]!.AsArray().Single(kind => (string)kind!["id"]! == id)!;
        var type = typeof(Contact).Assembly.GetType($"KongChuo.V1.{kind["class"]}", throwOnError: true)!;
        var derived = JsonSchema.FromType(type, Settings);

        new SchemaComparison().Compare(id, NormativeSchema.Load((string)kind["schema"]!), derived);
    }

    [Fact]
    public void Every_class_reads_each_of_its_members()
    {
        foreach (var type in RecordTypes.Sealed)
        {
            foreach (var property in type.GetProperties().Where(property => property.CanWrite))
                Assert.NotNull(property.GetCustomAttribute<System.Text.Json.Serialization.JsonPropertyNameAttribute>());
        }
    }

    private static JsonSchemaGeneratorSettings MakeSettings()
    {
        var settings = new JsonSchemaGeneratorSettings
        {
            FlattenInheritanceHierarchy = true,
            SerializerOptions = new JsonSerializerOptions(),
            DefaultReferenceTypeNullHandling = ReferenceTypeNullHandling.NotNull,
            GenerateAbstractProperties = false,
        };
        settings.TypeMappers.Add(Mapper(typeof(JsonNumber), JsonObjectType.Number));
        settings.TypeMappers.Add(Mapper(typeof(Timestamp), JsonObjectType.String));
        settings.TypeMappers.Add(Mapper(typeof(DateOnly), JsonObjectType.String));
        settings.TypeMappers.Add(Mapper(typeof(RawJson), JsonObjectType.None));
        foreach (var code in RecordTypes.Codes)
            settings.TypeMappers.Add(Mapper(code, JsonObjectType.String));
        return settings;
    }

    private static PrimitiveTypeMapper Mapper(Type type, JsonObjectType kind) => new(type, schema => schema.Type = kind);
}
