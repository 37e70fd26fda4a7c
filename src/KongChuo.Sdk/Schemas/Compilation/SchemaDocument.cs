using System.Text.Json;

namespace KongChuo.Schemas.Compilation;

/// <summary>One schema file: its root resource and those embedded in it.</summary>
internal sealed class SchemaDocument
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 256 };
    private readonly Dictionary<string, SchemaResource> _resources = new(StringComparer.Ordinal);

    private SchemaDocument(JsonElement root, string baseUri)
    {
        var own = StringOf(root, "$schema");
        var dialect = own is null ? null : SchemaUri.WithoutFragment(own);
        IsForeign = dialect is not null && SchemaDialect.IsForeign(dialect);
        var id = IdOf(root);
        Uri = id is null ? baseUri : SchemaUri.WithoutFragment(SchemaUri.Resolve(baseUri, id));
        RootResource = new SchemaResource(this, "", Uri, dialect, root);
        _resources.Add("", RootResource);
        if (!IsForeign)
            new SchemaScanner(this).Scan(RootResource);
    }

    /// <summary>Absolute URI of the root resource.</summary>
    public string Uri { get; }

    /// <summary>Written in another published dialect; only reaching it is a fault.</summary>
    public bool IsForeign { get; }

    /// <summary>The resource at the root.</summary>
    public SchemaResource RootResource { get; }

    /// <summary>All resources of the document.</summary>
    public IReadOnlyCollection<SchemaResource> Resources => _resources.Values;

    /// <summary>Reads a schema document.</summary>
    /// <exception cref="SchemaCompilationException">The bytes are not JSON, or no schema.</exception>
    public static SchemaDocument Parse(ReadOnlyMemory<byte> utf8, string baseUri)
    {
        try
        {
            using var parsed = JsonDocument.Parse(utf8, Reading);
            var root = parsed.RootElement;
            if (root.ValueKind is not (JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False))
                throw new SchemaCompilationException(baseUri, "a schema is an object or a boolean");
            return new SchemaDocument(root.Clone(), baseUri);
        }
        catch (JsonException exception)
        {
            throw new SchemaCompilationException(baseUri, "not a well-formed JSON document", exception);
        }
    }

    /// <summary>The resource that starts at a place, if one does.</summary>
    public SchemaResource? ResourceAt(string pointer) => _resources.GetValueOrDefault(pointer);

    /// <summary>Notes an embedded resource.</summary>
    public void Add(SchemaResource resource) => _resources.Add(resource.Pointer, resource);

    /// <summary>The <c>$id</c> of a schema, or null. One with a fragment names no resource; it is refused once the schema is reached.</summary>
    public static string? IdOf(JsonElement schema)
        => StringOf(schema, "$id") is { } id && SchemaUri.Fragment(id).Length == 0 ? id : null;

    /// <summary>A member's string value, or null.</summary>
    public static string? StringOf(JsonElement schema, string member)
        => schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
