namespace KongChuo.Schemas.Compilation;

/// <summary>The 2020-12 meta-schemas, embedded in the assembly.</summary>
internal static class StandardSchemas
{
    private const string Prefix = "KongChuo.Schemas.MetaSchemas.";
    private static readonly string[] Names =
        ["schema", "core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "format-assertion", "content"];

    private static readonly Lazy<Dictionary<string, SchemaResource>> Resources = new(Load);

    /// <summary>Finds a meta-schema by its URI.</summary>
    public static SchemaResource? Find(string uri) => Resources.Value.GetValueOrDefault(uri);

    private static Dictionary<string, SchemaResource> Load()
    {
        var resources = new Dictionary<string, SchemaResource>(StringComparer.Ordinal);
        foreach (var name in Names)
        {
            using var stream = typeof(StandardSchemas).Assembly.GetManifestResourceStream(Prefix + name + ".json")!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var document = SchemaDocument.Parse(bytes, SchemaDialect.StandardUri);
            resources.Add(document.Uri, document.RootResource);
        }

        return resources;
    }
}
