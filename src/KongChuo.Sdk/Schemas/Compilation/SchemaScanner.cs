using KongChuo.Json;
using System.Text.Json;

namespace KongChuo.Schemas.Compilation;

/// <summary>Finds the embedded resources and anchors of a document, looking only where 2020-12 puts subschemas.</summary>
internal sealed class SchemaScanner(SchemaDocument document)
{
    private static readonly HashSet<string> One = new(StringComparer.Ordinal)
    {
        "items", "contains", "additionalProperties", "propertyNames", "if", "then", "else", "not",
        "unevaluatedItems", "unevaluatedProperties", "contentSchema",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "prefixItems", "allOf", "anyOf", "oneOf" };

    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "$defs", "definitions", "properties", "patternProperties", "dependentSchemas", "dependencies",
    };

    /// <summary>Scans a resource from its root.</summary>
    public void Scan(SchemaResource resource)
    {
        Anchors(resource.Element, resource.Pointer, resource);
        Children(resource.Element, resource.Pointer, resource);
    }

    private void Visit(JsonElement schema, string pointer, SchemaResource resource)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return;
        if (SchemaDocument.IdOf(schema) is not { } id)
        {
            Anchors(schema, pointer, resource);
            Children(schema, pointer, resource);
            return;
        }

        var dialect = SchemaDocument.StringOf(schema, "$schema") ?? resource.Dialect;
        var uri = SchemaUri.WithoutFragment(SchemaUri.Resolve(resource.Uri, id));
        var embedded = new SchemaResource(document, pointer, uri, dialect, schema);
        document.Add(embedded);
        if (dialect is null || !SchemaDialect.IsForeign(dialect))
            Scan(embedded);
    }

    private void Children(JsonElement schema, string pointer, SchemaResource resource)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in schema.EnumerateObject())
        {
            var below = pointer + "/" + JsonPointer.Escape(member.Name);
            if (One.Contains(member.Name))
            {
                Visit(member.Value, below, resource);
            }
            else if (Lists.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.Array)
            {
                var index = 0;
                foreach (var item in member.Value.EnumerateArray())
                    Visit(item, $"{below}/{index++}", resource);
            }
            else if (Maps.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var item in member.Value.EnumerateObject())
                    Visit(item.Value, below + "/" + JsonPointer.Escape(item.Name), resource);
            }
        }
    }

    private static void Anchors(JsonElement schema, string pointer, SchemaResource resource)
    {
        if (SchemaDocument.StringOf(schema, "$anchor") is { } anchor)
            resource.Anchors.TryAdd(anchor, pointer);
        if (SchemaDocument.StringOf(schema, "$dynamicAnchor") is { } dynamicAnchor)
        {
            resource.Anchors.TryAdd(dynamicAnchor, pointer);
            resource.DynamicAnchors.TryAdd(dynamicAnchor, pointer);
        }
    }
}
