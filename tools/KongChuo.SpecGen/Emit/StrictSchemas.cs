using System.Text.Json.Nodes;
using KongChuo.SpecGen.Shapes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>
/// Makes the schemas that take no unknown member and no unknown code of a closed list. An object is closed where it is described:
/// by <c>additionalProperties</c> when its own members are all, by <c>unevaluatedProperties</c> when a reference adds some. What other
/// schemas extend stays open itself and is closed by those.
/// </summary>
internal sealed class StrictSchemas
{
    private readonly SchemaSet schemas;
    private readonly HashSet<(string File, string Pointer)> extended = [];

    private StrictSchemas(SchemaSet schemas) => this.schemas = schemas;

    /// <summary>Makes the schemas, by the same paths.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="withCodes">Whether the codes of closed lists are written into the schemas.</param>
    public static IReadOnlyDictionary<string, JsonObject> Make(Specification specification, bool withCodes)
    {
        var files = specification.Schemas.All.Select(schema => KeyValuePair.Create("schema/" + schema.Key, schema.Value.ToJsonString()));
        var strict = new StrictSchemas(new SchemaSet(new SpecFiles(files)));
        var places = strict.schemas.All.Keys.SelectMany(file => Subschemas.All(strict.schemas.Root(file))).ToList();
        foreach (var child in places)
            strict.FindExtended(child.Place);
        foreach (var child in places.Where(child => !child.IsInPlace))
            strict.Close(child.Place);
        if (withCodes)
            InlineCodes(specification, strict.schemas.All[CodesSchema.Path]);
        return strict.schemas.All;
    }

    /// <summary>Notes what a schema with a reference and members of its own extends, and lets members that refine each other see each other.</summary>
    private void FindExtended(SchemaPlace place)
    {
        if (place.Node["properties"] is not JsonObject own || schemas.Target(place) is not { } target || MemberCollector.OnlyNarrows(schemas, place, target))
            return;
        extended.Add((target.File, target.Pointer));
        foreach (var (name, value) in own)
        {
            if (value is JsonObject member && member["properties"] is JsonObject && Described(target, name) is { } refined)
            {
                member["$ref"] = SchemaSet.BaseUri + refined.File + "#" + refined.Pointer;
                extended.Add((refined.File, refined.Pointer));
            }
        }
    }

    private static SchemaPlace? Described(SchemaPlace place, string name) =>
        (place.Node["properties"] as JsonObject)?[name] is JsonObject node && (node["properties"] ?? node["patternProperties"]) is JsonObject
            ? place.At("properties", name, node)
            : null;

    private void Close(SchemaPlace place)
    {
        if (place.Node.Flag("x-open") || extended.Contains((place.File, place.Pointer)))
            return;
        var target = schemas.Target(place);
        var own = place.Node["properties"] as JsonObject;
        if (target is not null && extended.Contains((target.File, target.Pointer)))
            place.Node["unevaluatedProperties"] = false;
        else if (target is not null)
            return; // closed by what it refers to
        else if (own is not null && new MemberCollector(schemas, place).Names.Count > own.Count)
            place.Node["unevaluatedProperties"] = false;
        else if (own is not null || place.Node["patternProperties"] is JsonObject)
            place.Node["additionalProperties"] = false;
    }

    private static void InlineCodes(Specification specification, JsonObject codes)
    {
        foreach (var list in specification.CodeLists.Where(list => list.IsClosed))
            codes["$defs"]![list.Id]!["enum"] = new JsonArray([.. list.Codes.Select(code => (JsonNode)code.Code)]);
    }
}
