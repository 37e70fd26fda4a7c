using System.Text.Json.Nodes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes <c>common/codes.schema.json</c>: one definition a code list, with the shape of its codes.</summary>
internal static class CodesSchema
{
    /// <summary>The file, relative to <c>schema/</c>.</summary>
    public const string Path = "common/codes.schema.json";

    private const int ExampleCount = 3;

    /// <summary>Makes the schema.</summary>
    /// <param name="lists">The code lists by id.</param>
    public static JsonObject Make(IReadOnlyList<CodeListSpec> lists) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = SchemaSet.BaseUri + Path,
        ["title"] = "代码表",
        ["x-title-en"] = "Code lists",
        ["description"] = "每个代码表一个定义：模式只约束代码的形状，取值是否在表内、是否在有效期内由代码校验层判断。本文件由代码表文件生成，不手工修改。",
        ["x-description-en"] =
            "One definition a code list: the pattern fixes the shape of a code only; whether a code is in its list and in force is judged by the code layer. Generated from the code list files, never edited by hand.",
        ["$defs"] = new JsonObject(lists.Select(list => KeyValuePair.Create<string, JsonNode?>(list.Id, Definition(list)))),
    };

    private static JsonObject Definition(CodeListSpec list)
    {
        var definition = new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = list.Pattern,
            ["title"] = list.Chinese,
            ["x-title-en"] = list.English,
            ["x-codeList"] = list.Id,
        };
        var sources = list.Node.Texts("source");
        if (sources.Count > 0)
            definition["x-source"] = new JsonArray([.. sources.Select(source => (JsonNode)source)]);
        definition["examples"] = new JsonArray([.. list.Codes.Take(ExampleCount).Select(code => (JsonNode)code.Code)]);
        return definition;
    }
}
