using System.Globalization;
using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>The subschemas directly below a schema, and whether each is about the same value or about a part of it.</summary>
internal static class Subschemas
{
    private static readonly string[] Single = ["items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties"];
    private static readonly string[] Maps = ["properties", "patternProperties", "$defs"];
    private static readonly string[] SingleInPlace = ["if", "then", "else", "not"];
    private static readonly string[] ListsInPlace = ["allOf", "anyOf", "oneOf"];

    /// <summary>A subschema.</summary>
    /// <param name="Place">Where it stands.</param>
    /// <param name="IsInPlace">Whether it is about the same value as the schema it stands in.</param>
    public readonly record struct Child(SchemaPlace Place, bool IsInPlace);

    /// <summary>The subschemas directly below one.</summary>
    public static IEnumerable<Child> Below(SchemaPlace place)
    {
        foreach (var keyword in Single)
        {
            if (place.Node[keyword] is JsonObject node)
                yield return new Child(place.At(keyword, null, node), false);
        }

        foreach (var keyword in SingleInPlace)
        {
            if (place.Node[keyword] is JsonObject node)
                yield return new Child(place.At(keyword, null, node), true);
        }

        foreach (var keyword in Maps)
        {
            foreach (var (name, value) in place.Node[keyword] as JsonObject ?? [])
            {
                if (value is JsonObject node)
                    yield return new Child(place.At(keyword, name, node), false);
            }
        }

        foreach (var (name, value) in place.Node["dependentSchemas"] as JsonObject ?? [])
        {
            if (value is JsonObject node)
                yield return new Child(place.At("dependentSchemas", name, node), true);
        }

        foreach (var keyword in ListsInPlace)
        {
            var index = 0;
            foreach (var node in place.Node.Objects(keyword))
                yield return new Child(place.At(keyword, index++.ToString(CultureInfo.InvariantCulture), node), true);
        }
    }

    /// <summary>A schema and every subschema below it; one below a schema that is in place counts as in place too.</summary>
    public static IEnumerable<Child> All(SchemaPlace root)
    {
        var waiting = new Stack<Child>([new Child(root, false)]);
        while (waiting.TryPop(out var child))
        {
            yield return child;
            foreach (var below in Below(child.Place))
                waiting.Push(below with { IsInPlace = below.IsInPlace || child.IsInPlace });
        }
    }
}
