using System.Text.Json;

namespace KongChuo.Schemas.Compilation;

/// <summary>A schema resource: a document's root or an embedded schema with its own <c>$id</c>.</summary>
internal sealed class SchemaResource(SchemaDocument document, string pointer, string uri, string? dialect, JsonElement element)
{
    /// <summary>The document it stands in.</summary>
    public SchemaDocument Document { get; } = document;

    /// <summary>JSON Pointer of the resource in its document.</summary>
    public string Pointer { get; } = pointer;

    /// <summary>Absolute URI without fragment; the base of its references.</summary>
    public string Uri { get; } = uri;

    /// <summary>The <c>$schema</c> in force, without fragment; null when there is none.</summary>
    public string? Dialect { get; } = dialect;

    /// <summary>The schema itself.</summary>
    public JsonElement Element { get; } = element;

    /// <summary>Document pointers of <c>$anchor</c> and <c>$dynamicAnchor</c> names.</summary>
    public Dictionary<string, string> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Document pointers of <c>$dynamicAnchor</c> names.</summary>
    public Dictionary<string, string> DynamicAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The absolute location of a place in this resource, given by its document pointer.</summary>
    public string Locate(string documentPointer) => Uri + "#" + SchemaUri.EncodeFragment(documentPointer[Pointer.Length..]);
}
