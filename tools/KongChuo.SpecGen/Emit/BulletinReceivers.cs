using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the table of the types of party each bulletin comes from and is for.</summary>
internal static class BulletinReceivers
{
    /// <summary>Adds the file.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        var bulletins = specification.Kinds.Where(kind => kind.Group == "bulletin").Select(kind => (kind.Id, Schema: specification.Schemas.All[kind.Schema])).ToList();
        var code = CodeWriter.File("spec/v1/schema/bulletin", "KongChuo.Rules");
        code.Summary("Which types of party each bulletin comes from, and which it is for.").Open("internal static class BulletinReceivers");
        foreach (var (id, schema) in bulletins)
            code.Line($"private static readonly string[] {Name(id)} = [{string.Join(", ", schema.Texts("x-recipients").Select(CodeWriter.Literal))}];").Line();
        code.Summary("The KC-PARTY codes of those a bulletin goes to; empty for what is none.")
            .Line("/// <param name=\"kindId\">The kind of bulletin, for instance <c>B03</c>.</param>")
            .Open("public static string[] Of(string kindId) => kindId switch");
        foreach (var (id, _) in bulletins)
            code.Line($"{CodeWriter.Literal(id)} => {Name(id)},");
        code.Line("_ => [],").Close(";").Line()
            .Summary("The KC-PARTY codes of those a bulletin comes from; empty for what is none.")
            .Line("/// <param name=\"kindId\">The kind of bulletin, for instance <c>B03</c>.</param>")
            .Open("public static string[] SendersOf(string kindId) => kindId switch");
        foreach (var (id, schema) in bulletins)
            code.Line($"{CodeWriter.Literal(id)} => [{string.Join(", ", schema.Texts("x-issuers").Select(CodeWriter.Literal))}],");
        code.Line("_ => [],").Close(";").Line()
            .Summary("Whether a bulletin goes to them alone, without copies to others.")
            .Line("/// <param name=\"kindId\">The kind of bulletin.</param>")
            .Open("public static bool AreOnly(string kindId) => kindId switch");
        foreach (var (id, _) in bulletins.Where(item => item.Schema.Flag("x-recipients-only")))
            code.Line($"{CodeWriter.Literal(id)} => true,");
        code.Line("_ => false,").Close(";").Close();
        files.Add("src/KongChuo.Sdk/Generated/V1/Rules/BulletinReceivers.g.cs", code.ToString());
    }

    private static string Name(string id) => "Of" + id;
}
