using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>The schema files and the references between them.</summary>
internal sealed class SchemaSet
{
    /// <summary>The start of every schema's id. An adopter replaces this one constant at release.</summary>
    public const string BaseUri = "https://kongchuo.example/spec/v1/schema/";

    private readonly SortedDictionary<string, JsonObject> schemas = new(StringComparer.Ordinal);

    /// <summary>Parses every schema and checks its id.</summary>
    public SchemaSet(SpecFiles files)
    {
        foreach (var path in files.Below("schema"))
        {
            var name = path["schema/".Length..];
            var node = files.Object(path);
            if (node.Text("$id") != BaseUri + name)
                throw new SpecException(path, $"\"$id\" must be {BaseUri}{name}");
            schemas.Add(name, node);
        }
    }

    /// <summary>The schemas by path relative to <c>schema/</c>, in ordinal order.</summary>
    public IReadOnlyDictionary<string, JsonObject> All => schemas;

    /// <summary>The root of a schema file.</summary>
    public SchemaPlace Root(string file) =>
        schemas.TryGetValue(file, out var node) ? new SchemaPlace(file, "", node) : throw new SpecException("schema/" + file, "the file does not exist");

    /// <summary>The target of the reference a subschema holds, or null when it holds none.</summary>
    public SchemaPlace? Target(SchemaPlace place) =>
        place.Node.Text("$ref") is { } reference ? Resolve(place.File, reference) : null;

    /// <summary>Follows a reference.</summary>
    /// <param name="file">The file it stands in.</param>
    /// <param name="reference">The text of <c>$ref</c>.</param>
    public SchemaPlace Resolve(string file, string reference)
    {
        var address = new Uri(new Uri(BaseUri + file), reference);
        var target = address.GetLeftPart(UriPartial.Path);
        var root = target.StartsWith(BaseUri, StringComparison.Ordinal) && schemas.ContainsKey(target[BaseUri.Length..])
            ? Root(target[BaseUri.Length..])
            : throw new SpecException("schema/" + file, $"the reference {reference} leads to no schema");
        var pointer = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        return Walk(root, pointer) ?? throw new SpecException("schema/" + file, $"the reference {reference} leads to no subschema");
    }

    private static SchemaPlace? Walk(SchemaPlace root, string pointer)
    {
        JsonNode? node = root.Node;
        foreach (var token in pointer.Split('/').Skip(1))
        {
            var name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = (node as JsonObject)?[name];
        }

        return node is JsonObject found ? new SchemaPlace(root.File, pointer, found) : null;
    }
}
