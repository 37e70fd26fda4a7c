using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the table of the figures of bulletins that count children.</summary>
internal static class PersonCounts
{
    /// <summary>Adds the file.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        var counts = specification.Kinds.Where(kind => kind.Group == "bulletin")
            .Select(kind => (kind.Id, Pointers: Below(specification.Schemas.All[kind.Schema], "").ToList())).Where(item => item.Pointers.Count > 0).ToList();
        var code = CodeWriter.File("spec/v1/schema/bulletin", "KongChuo.Rules");
        code.Summary("Which figures of each bulletin count children.").Open("internal static class PersonCounts");
        foreach (var (id, pointers) in counts)
            code.Line($"private static readonly string[] In{id} = [{string.Join(", ", pointers.Select(CodeWriter.Literal))}];").Line();
        code.Summary("JSON Pointers of the figures, with * for every item of a list; empty for what has none.")
            .Line("/// <param name=\"kindId\">The kind of bulletin, for instance <c>B13</c>.</param>")
            .Open("public static string[] Of(string kindId) => kindId switch");
        foreach (var (id, _) in counts)
            code.Line($"{CodeWriter.Literal(id)} => In{id},");
        code.Line("_ => [],").Close(";").Close();
        files.Add("src/KongChuo.Sdk/Generated/V1/Rules/PersonCounts.g.cs", code.ToString());
    }

    private static IEnumerable<string> Below(JsonObject schema, string pointer)
    {
        if (schema.Flag("x-persons"))
            yield return pointer;
        foreach (var (name, part) in schema["properties"] as JsonObject ?? [])
        {
            foreach (var found in Below((JsonObject)part!, pointer + "/" + name))
                yield return found;
        }

        if (schema["items"] is JsonObject items)
        {
            foreach (var found in Below(items, pointer + "/*"))
                yield return found;
        }
    }
}
