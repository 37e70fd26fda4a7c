using System.Globalization;
using KongChuo.Schemas.Compilation;

namespace KongChuo.Schemas;

/// <summary>
/// The schemas a program may refer to. Nothing is ever fetched: a reference to what was not added does not compile.
/// The 2020-12 meta-schemas are always there. Safe for use from several threads.
/// </summary>
public sealed class SchemaRegistry
{
    private readonly object _gate = new();
    private readonly Dictionary<string, SchemaResource> _resources = new(StringComparer.Ordinal);
    private readonly Func<string, ReadOnlyMemory<byte>?> _load;
    private int _anonymous;

    /// <summary>Makes an empty registry.</summary>
    public SchemaRegistry()
        : this(_ => null)
    {
    }

    /// <summary>Makes a registry that is filled as schemas are needed.</summary>
    /// <param name="load">Gives a schema by its absolute URI without fragment; null when there is none.</param>
    internal SchemaRegistry(Func<string, ReadOnlyMemory<byte>?> load) => _load = load;

    /// <summary>Adds a schema under its <c>$id</c>, those of the schemas embedded in it, and the URI it was retrieved from.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="retrievalUri">Absolute URI it counts as retrieved from; null when it has none.</param>
    /// <returns>The absolute URI of the document's root, for <see cref="Compile(string, SchemaOptions?)"/>.</returns>
    /// <exception cref="ArgumentException">The retrieval URI is not absolute.</exception>
    /// <exception cref="SchemaCompilationException">The bytes are not JSON or no schema, or a URI already names a different schema.</exception>
    public string Add(ReadOnlyMemory<byte> utf8, string? retrievalUri = null)
    {
        var document = Parse(utf8, retrievalUri);
        lock (_gate)
        {
            if (retrievalUri is not null)
                Register(SchemaUri.WithoutFragment(retrievalUri), document.RootResource);
            foreach (var resource in document.Resources)
                Register(resource.Uri, resource);
        }

        return document.Uri;
    }

    /// <summary>Compiles a schema that was added.</summary>
    /// <param name="uri">Absolute URI; a fragment may name an anchor or hold a JSON Pointer.</param>
    /// <param name="options">Null for <see cref="SchemaOptions.Default"/>.</param>
    /// <exception cref="SchemaCompilationException">The URI names nothing, or the schema is faulty.</exception>
    public SchemaProgram Compile(string uri, SchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return new SchemaCompiler(Find, options ?? SchemaOptions.Default).Compile(uri);
    }

    /// <summary>Compiles a schema without adding it.</summary>
    /// <param name="utf8">The document; its embedded schemas are known to it alone.</param>
    /// <param name="options">Null for <see cref="SchemaOptions.Default"/>.</param>
    /// <param name="retrievalUri">Absolute URI it counts as retrieved from; null when it has none.</param>
    /// <exception cref="ArgumentException">The retrieval URI is not absolute.</exception>
    /// <exception cref="SchemaCompilationException">The schema is faulty.</exception>
    public SchemaProgram Compile(ReadOnlyMemory<byte> utf8, SchemaOptions? options = null, string? retrievalUri = null)
    {
        var document = Parse(utf8, retrievalUri);
        var own = new Dictionary<string, SchemaResource>(StringComparer.Ordinal);
        foreach (var resource in document.Resources)
            own.TryAdd(resource.Uri, resource);
        return new SchemaCompiler(uri => own.GetValueOrDefault(uri) ?? Find(uri), options ?? SchemaOptions.Default).Compile(document.Uri);
    }

    private SchemaDocument Parse(ReadOnlyMemory<byte> utf8, string? retrievalUri)
    {
        if (retrievalUri is not null && !SchemaUri.IsAbsolute(retrievalUri))
            throw new ArgumentException("A retrieval URI is absolute.", nameof(retrievalUri));
        var number = Interlocked.Increment(ref _anonymous).ToString(CultureInfo.InvariantCulture);
        return SchemaDocument.Parse(utf8, retrievalUri ?? "kongchuo-schema://document/" + number);
    }

    private SchemaResource? Find(string uri)
    {
        lock (_gate)
        {
            if (_resources.TryGetValue(uri, out var resource))
                return resource;
            if (_load(uri) is { } utf8 && Add(utf8, uri) is not null)
                return _resources[uri];
        }

        return StandardSchemas.Find(uri);
    }

    private void Register(string uri, SchemaResource resource)
    {
        if (_resources.TryAdd(uri, resource) || resource.Document.IsForeign)
            return;
        var present = _resources[uri];
        if (present.Document.IsForeign)
            _resources[uri] = resource;
        else if (present.Element.GetRawText() != resource.Element.GetRawText())
            throw new SchemaCompilationException(uri, "the URI already names a different schema");
    }
}
