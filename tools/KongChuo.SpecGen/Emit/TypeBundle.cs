using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>
/// Makes the single-file schema for tools that make types of other languages: the shapes alone, every schema under a name of one word,
/// every reference within the file, and nothing that depends on a value. It judges less than the other bundles and is not for validating.
/// </summary>
internal sealed class TypeBundle(SchemaSet schemas)
{
    private const string Suffix = ".schema.json";
    private const string Definitions = "/$defs/";

    private static readonly HashSet<string> Shapes =
    [
        "type", "properties", "patternProperties", "required", "additionalProperties", "items", "minItems", "enum", "const", "format", "$ref", "allOf", "anyOf", "oneOf",
    ];

    private static readonly HashSet<string> Maps = ["properties", "patternProperties"];

    /// <summary>The schema.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="roots">Paths of the schemas of what is exchanged as a whole.</param>
    public JsonObject Make(string id, IEnumerable<string> roots)
    {
        var definitions = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (file, schema) in schemas.All)
        {
            definitions.Add(Name(file, ""), Shape(file, schema));
            foreach (var (name, part) in schema["$defs"] as JsonObject ?? [])
                definitions.Add(Name(file, Definitions + name), Shape(file, (JsonObject)part!));
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id,
            ["title"] = "控辍保学数据交换规范：供生成其他语言类型的单文件模式（不作校验之用）",
            ["x-title-en"] = "KongChuo data exchange: a single file to make types of other languages from, not to validate by",
            ["oneOf"] = new JsonArray([.. roots.Select(file => (JsonNode)Reference(Name(schemas.Root(file).File, "")))]),
            ["$defs"] = new JsonObject(definitions),
        };
    }

    /// <summary>The shape of a schema. What stands beside a reference goes into a branch of its own, for many tools read the reference alone.</summary>
    private JsonObject Shape(string file, JsonObject schema)
    {
        var shape = new JsonObject();
        var branches = new List<JsonNode?>();
        foreach (var (word, value) in schema.Where(member => Shapes.Contains(member.Key)))
        {
            if (word == "$ref")
                branches.Insert(0, Reference(Target(file, schema)));
            else if (word == "allOf")
                branches.AddRange(schema.Objects(word).Select(branch => Shape(file, branch)).Where(branch => branch.Count > 0));
            else if (Maps.Contains(word))
                shape[word] = new JsonObject(((JsonObject)value!).Select(member => KeyValuePair.Create<string, JsonNode?>(member.Key, ShapeOf(file, member.Value))));
            else
                shape[word] = ShapeOf(file, value);
        }

        if (branches.Count == 0)
            return shape;
        if (branches.Count == 1 && shape.Count == 0)
            return (JsonObject)branches[0]!;
        if (shape.Count > 0)
            branches.Add(shape);
        return new JsonObject { ["allOf"] = new JsonArray([.. branches]) };
    }

    private JsonNode? ShapeOf(string file, JsonNode? value) => value switch
    {
        JsonObject schema => Shape(file, schema),
        JsonArray list => new JsonArray([.. list.Select(item => ShapeOf(file, item))]),
        _ => value?.DeepClone(),
    };

    private string Target(string file, JsonObject schema)
    {
        var target = schemas.Target(new SchemaPlace(file, "", schema))!;
        return Name(target.File, target.Pointer);
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/$defs/" + name };

    /// <summary>The name of a schema, made of its file; of a definition in it, made of both.</summary>
    private static string Name(string file, string pointer)
    {
        var name = Identifier.Pascal(file[(file.LastIndexOf('/') + 1)..^Suffix.Length]);
        if (pointer.Length == 0)
            return name;
        return pointer.StartsWith(Definitions, StringComparison.Ordinal) && pointer.IndexOf('/', Definitions.Length) < 0
            ? name + Identifier.Pascal(pointer[Definitions.Length..])
            : throw new SpecException("schema/" + file, $"a reference leads to {pointer}; only a whole schema or a definition can be given a name");
    }
}
