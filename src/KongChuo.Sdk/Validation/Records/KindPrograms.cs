using System.Collections.Concurrent;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Schemas;

namespace KongChuo.Validation.Records;

/// <summary>The compiled schema of each kind, made when a record of the kind first comes.</summary>
internal sealed class KindPrograms
{
    /// <summary>Where the ids of all schemas of the specification begin.</summary>
    public const string BaseUri = "https://kongchuo.example/spec/v1/schema/";

    private readonly ConcurrentDictionary<string, SchemaProgram> programs = new(StringComparer.Ordinal);
    private readonly SchemaRegistry registry;
    private readonly SchemaOptions options;

    /// <summary>Reads the schemas; rules must have asked for their fields before.</summary>
    public KindPrograms()
    {
        var schemas = Split(SpecResources.Read("KongChuo.V1.schemas.json"));
        registry = new SchemaRegistry(uri => schemas.GetValueOrDefault(uri));
        options = new SchemaOptions
        {
            AssertFormat = true,
            Captures = new CaptureSet(Field.All.Select(field => field.Pointer)),
            AnnotationKeywords = [ValueChecks.CodeListKeyword, ValueChecks.IdentifierKeyword],
        };
    }

    /// <summary>The program of a kind.</summary>
    public SchemaProgram For(RecordKind kind) => programs.GetOrAdd(kind.Schema, schema => registry.Compile(BaseUri + schema, options));

    /// <summary>The schemas of the bundle by their URIs. Few of them are needed in a run, so that none is parsed before it is.</summary>
    private static Dictionary<string, ReadOnlyMemory<byte>?> Split(byte[] bundle)
    {
        var schemas = new Dictionary<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);
        foreach (var schema in new JsonView(bundle, 0).Member("$defs"u8).Members())
            schemas.Add(schema.Value.Member("$id"u8).Text()!, bundle.AsMemory(schema.Value.Offset, schema.Value.Raw.Length));
        return schemas;
    }
}
