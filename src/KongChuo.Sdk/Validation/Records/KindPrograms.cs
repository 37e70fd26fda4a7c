using System.Collections.Concurrent;
using KongChuo.Rules;
using KongChuo.Schemas;

namespace KongChuo.Validation.Records;

/// <summary>The compiled schema of each kind, made when a record of the kind first comes.</summary>
internal sealed class KindPrograms
{
    /// <summary>Where the ids of all schemas of the specification begin.</summary>
    public const string BaseUri = "https://kongchuo.example/spec/v1/schema/";

    private readonly ConcurrentDictionary<string, SchemaProgram> programs = new(StringComparer.Ordinal);
    private readonly SchemaRegistry registry = new();
    private readonly SchemaOptions options;

    /// <summary>Reads the schemas; rules must have asked for their fields before.</summary>
    public KindPrograms()
    {
        registry.Add(SpecResources.Read("KongChuo.V1.schemas.json"));
        options = new SchemaOptions
        {
            AssertFormat = true,
            Captures = new CaptureSet(Field.All.Select(field => field.Pointer)),
            AnnotationKeywords = [ValueChecks.CodeListKeyword, ValueChecks.IdentifierKeyword],
        };
    }

    /// <summary>The program of a kind.</summary>
    public SchemaProgram For(RecordKind kind) => programs.GetOrAdd(kind.Schema, schema => registry.Compile(BaseUri + schema, options));
}
