using KongChuo.Json;

namespace KongChuo;

/// <summary>The schemas of the specification, each as bytes. Few of them are needed in a run, so that none is parsed before it is.</summary>
internal static class SpecSchemas
{
    /// <summary>Where the ids of all schemas of the specification begin.</summary>
    public const string BaseUri = "https://kongchuo.example/spec/v1/schema/";

    private static readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>?>> All = new(() => Split(SpecResources.Read("KongChuo.V1.schemas.json")));

    /// <summary>Finds a schema by its id; null when there is none.</summary>
    public static ReadOnlyMemory<byte>? Find(string uri) => All.Value.GetValueOrDefault(uri);

    private static Dictionary<string, ReadOnlyMemory<byte>?> Split(byte[] bundle)
    {
        var schemas = new Dictionary<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);
        foreach (var schema in new JsonView(bundle, 0).Member("$defs"u8).Members())
            schemas.Add(schema.Value.Member("$id"u8).Text()!, bundle.AsMemory(schema.Value.Offset, schema.Value.Raw.Length));
        return schemas;
    }
}
