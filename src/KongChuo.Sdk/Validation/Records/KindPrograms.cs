using System.Collections.Concurrent;
using KongChuo.Rules;
using KongChuo.Schemas;

namespace KongChuo.Validation.Records;

/// <summary>The compiled schema of each kind, made when a record of the kind first comes.</summary>
internal sealed class KindPrograms
{
    private static readonly object Gate = new();
    private static KindPrograms? latest;

    private readonly ConcurrentDictionary<string, SchemaProgram> programs = new(StringComparer.Ordinal);
    private readonly SchemaRegistry registry = new(SpecSchemas.Find);
    private readonly SchemaOptions options;
    private readonly int fieldCount;

    private KindPrograms(IReadOnlyList<Field> fields)
    {
        fieldCount = fields.Count;
        options = new SchemaOptions
        {
            AssertFormat = true,
            Captures = new CaptureSet(fields.Select(field => field.Pointer)),
            AnnotationKeywords = [ValueChecks.CodeListKeyword, ValueChecks.IdentifierKeyword],
        };
    }

    /// <summary>Programs that capture every field asked for so far: those made last, unless a field was asked for since.</summary>
    public static KindPrograms Current()
    {
        lock (Gate)
        {
            var fields = Field.All;
            if (latest is null || latest.fieldCount < fields.Count)
                latest = new KindPrograms(fields);
            return latest;
        }
    }

    /// <summary>The program of a kind.</summary>
    public SchemaProgram For(RecordKind kind) => programs.GetOrAdd(kind.Schema, schema => registry.Compile(SpecSchemas.BaseUri + schema, options));
}
