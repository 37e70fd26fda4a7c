using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>
/// Makes the single-file schemas: every schema embedded under its own id, behind a root that picks the one for the type of a record or of a
/// message of packages; and one more to make types of other languages from.
/// </summary>
internal static class Bundles
{
    private const string Folder = "spec/v1/bundle";
    private const string BaseUri = "https://kongchuo.example/spec/v1/bundle/";
    private const string Header = "package/batch-header.schema.json";
    private const string Batch = "package/batch.schema.json";

    private static readonly string[] Words = ["description", "x-description-en", "examples", "x-source", "x-condition", "x-pinyin", "x-issuers"];

    /// <summary>Adds the bundles of the specification; and, for the SDK, one that is closed but leaves codes to their lists, without prose.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        files.Own(Folder);
        files.Add($"{Folder}/{Name("open")}", JsonText.Indented(Make("open", specification, specification.Schemas.All)));
        files.Add($"{Folder}/{Name("strict")}", JsonText.Indented(Make("strict", specification, StrictSchemas.Make(specification, withCodes: true))));
        files.Add($"{Folder}/{Name("types")}", JsonText.Indented(new TypeBundle(specification.Schemas).Make(BaseUri + Name("types"), Roots(specification))));
        var closed = Make("closed", specification, StrictSchemas.Make(specification, withCodes: false));
        files.Add($"{Resources.Folder}/schemas.json", JsonText.Minified(WithoutProse(closed)));
    }

    private static string Name(string variant) => $"kongchuo.{variant}.bundle.schema.json";

    private static JsonObject Make(string variant, Specification specification, IReadOnlyDictionary<string, JsonObject> schemas) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = BaseUri + Name(variant),
        ["title"] = variant == "open" ? "控辍保学数据交换规范：全部模式（开放）" : "控辍保学数据交换规范：全部模式（严格）",
        ["x-title-en"] = $"KongChuo data exchange: every schema, {variant}",
        ["type"] = "object",
        ["if"] = new JsonObject { ["required"] = new JsonArray("recordType") },
        ["then"] = Known("recordType", specification.Kinds.Where(kind => !kind.IsEvent).Select(kind => kind.WireType).Concat(HeaderType(schemas)).Concat(Messages(schemas).Select(message => message.Type))),
        ["else"] = Known("type", specification.Kinds.Where(kind => kind.IsEvent).Select(kind => kind.WireType)),
        ["allOf"] = new JsonArray([.. specification.Kinds.Select(Case), .. HeaderType(schemas).SelectMany(type => HeaderCases(type, variant == "strict")), .. Messages(schemas).Select(message => Case("recordType", message.Type, message.Schema))]),
        ["$defs"] = new JsonObject(schemas.Select(schema => KeyValuePair.Create<string, JsonNode?>(schema.Key, schema.Value.DeepClone()))),
    };

    private static IEnumerable<string> HeaderType(IReadOnlyDictionary<string, JsonObject> schemas) =>
        schemas.ContainsKey(Header) && schemas.ContainsKey(Batch) ? ["batch.header"] : [];

    /// <summary>The messages of packages that name themselves by a <c>recordType</c> of their own.</summary>
    private static IEnumerable<(string Type, string Schema)> Messages(IReadOnlyDictionary<string, JsonObject> schemas) =>
        from schema in schemas
        where schema.Key.StartsWith("package/", StringComparison.Ordinal) && schema.Key is not (Header or Batch)
        let type = (schema.Value["properties"]?["recordType"] as JsonObject)?.Text("const")
        where type is not null
        select (type, schema.Key);

    private static IEnumerable<string> Roots(Specification specification) =>
        [.. specification.Kinds.Select(kind => kind.Schema), .. HeaderType(specification.Schemas.All).Select(_ => Batch), .. Messages(specification.Schemas.All).Select(message => message.Schema)];

    private static JsonObject Known(string member, IEnumerable<string> types) => new()
    {
        ["required"] = new JsonArray(member),
        ["properties"] = new JsonObject { [member] = new JsonObject { ["enum"] = new JsonArray([.. types.Select(type => (JsonNode)type)]) } },
    };

    private static JsonObject Case(KindSpec kind) => Case(kind.IsEvent ? "type" : "recordType", kind.WireType, kind.Schema);

    private static JsonObject Case(string member, string type, string schema) =>
        When(Is(member, type), new JsonObject { ["$ref"] = SchemaSet.BaseUri + schema });

    private static IEnumerable<JsonNode> HeaderCases(string type, bool isStrict)
    {
        var document = Is("recordType", type);
        document["required"]!.AsArray().Add("records");
        yield return When(document, new JsonObject
        {
            ["$ref"] = SchemaSet.BaseUri + Batch,
            ["properties"] = new JsonObject { ["records"] = new JsonObject { ["items"] = new JsonObject { ["$ref"] = "#" } } },
        });
        var header = Is("recordType", type);
        header["not"] = new JsonObject { ["required"] = new JsonArray("records") };
        var alone = new JsonObject { ["$ref"] = SchemaSet.BaseUri + Header };
        if (isStrict)
            alone["unevaluatedProperties"] = false;
        yield return When(header, alone);
    }

    private static JsonObject Is(string member, string type) => new()
    {
        ["properties"] = new JsonObject { [member] = new JsonObject { ["const"] = type } },
        ["required"] = new JsonArray(member),
    };

    private static JsonObject When(JsonObject test, JsonObject then) => new() { ["if"] = test, ["then"] = then };

    private static JsonObject WithoutProse(JsonObject bundle)
    {
        var copy = (JsonObject)bundle.DeepClone();
        foreach (var child in Subschemas.All(new SchemaPlace("", "", copy)).ToList())
        {
            foreach (var word in Words)
                child.Place.Node.Remove(word);
        }

        return copy;
    }
}
