using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the table of code lists the SDK carries as an embedded resource.</summary>
internal static class Resources
{
    /// <summary>The folder of all embedded resources that are generated.</summary>
    public const string Folder = "src/KongChuo.Sdk/Generated/V1/Resources";

    private static readonly string[] CodeMembers = ["code", "zh", "en", "parent", "validFrom", "validTo", "replacedBy"];

    /// <summary>Adds the table.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        files.Own(Folder);
        files.Add($"{Folder}/codelists.json", JsonText.Minified(Array(specification.CodeLists.Select(CodeList))));
    }

    private static JsonObject CodeList(CodeListSpec list) => new()
    {
        ["id"] = list.Id,
        ["zh"] = list.Chinese,
        ["en"] = list.English,
        ["closed"] = list.IsClosed,
        ["codes"] = Array(list.Codes.Select(Code)),
    };

    private static JsonObject Code(CodeSpec code) => new(CodeMembers
        .Where(code.Node.ContainsKey)
        .Select(name => KeyValuePair.Create(name, code.Node[name]?.DeepClone())));

    private static JsonArray Array(IEnumerable<JsonNode> items) => new([.. items]);
}
