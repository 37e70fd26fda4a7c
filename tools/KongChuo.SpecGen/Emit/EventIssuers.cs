using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the table of the types of party that may issue each event.</summary>
internal static class EventIssuers
{
    /// <summary>Adds the file.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        const string source = "casestates.json";
        var code = CodeWriter.File("spec/v1/" + source, "KongChuo.Rules");
        code.Summary("Which types of party may issue each event.")
            .Open("internal static class EventIssuers")
            .Summary("The KC-PARTY codes of those who may issue an event, with a blank between them; empty where no list settles it.")
            .Line("/// <param name=\"eventCode\">The code of the event, for instance <c>E402</c>.</param>")
            .Open("public static System.ReadOnlySpan<byte> Of(string eventCode) => eventCode switch");
        foreach (var item in specification.CaseStates.Objects("events").Where(item => item.Texts("issuers").Count > 0))
            code.Line($"{CodeWriter.Literal(item.Needed("code", source))} => {CodeWriter.Literal(string.Join(' ', item.Texts("issuers")))}u8,");
        code.Line("_ => default,").Close(";").Close();
        files.Add("src/KongChuo.Sdk/Generated/V1/Rules/EventIssuers.g.cs", code.ToString());
    }
}
