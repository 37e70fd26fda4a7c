using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the tables the SDK carries as embedded resources.</summary>
internal static class Resources
{
    /// <summary>The folder the resources stand in.</summary>
    public const string Folder = "src/KongChuo.Sdk/Generated/V1/Resources";

    private static readonly string[] CodeMembers = ["code", "zh", "en", "parent", "validFrom", "validTo", "replacedBy"];

    /// <summary>Adds the code lists, the kinds and the profiles.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        files.Own(Folder);
        files.Add($"{Folder}/codelists.json", JsonText.Minified(Array(specification.CodeLists.Select(CodeList))));
        files.Add($"{Folder}/kinds.json", JsonText.Minified(Array(specification.Kinds.Select(Kind))));
        files.Add($"{Folder}/profiles.json", JsonText.Minified(Array(specification.Profiles.Select(profile => profile.DeepClone()))));
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

    private static JsonObject Kind(KindSpec kind) => new()
    {
        ["id"] = kind.Id,
        ["group"] = kind.Group,
        ["type"] = kind.WireType,
        ["schema"] = SchemaSet.BaseUri + kind.Schema,
        ["zh"] = kind.Chinese,
        ["en"] = kind.English,
    };

    private static JsonArray Array(IEnumerable<JsonNode> items) => new([.. items]);
}
