using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the table of the dates that are of something past.</summary>
internal static class PastDates
{
    /// <summary>Adds the file.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        var code = CodeWriter.File("spec/v1/schema", "KongChuo.Rules");
        code.Summary("Which dates and instants of each kind of record are of something that has happened.").Open("internal static class PastDates")
            .Summary("JSON Pointers of the dates, with * for every item of a list; empty for what has none.")
            .Line("/// <param name=\"kindId\">The kind of record, for instance <c>L02</c>.</param>")
            .Open("public static string[] Of(string kindId) => kindId switch");
        foreach (var kind in specification.Kinds)
        {
            var pointers = Below(specification.Schemas, specification.Schemas.Root(kind.Schema), "", []).Distinct().ToList();
            if (pointers.Count > 0)
                code.Line($"{CodeWriter.Literal(kind.Id)} => [{string.Join(", ", pointers.Select(CodeWriter.Literal))}],");
        }

        code.Line("_ => [],").Close(";").Close();
        files.Add("src/KongChuo.Sdk/Generated/V1/Rules/PastDates.g.cs", code.ToString());
    }

    private static IEnumerable<string> Below(SchemaSet schemas, SchemaPlace place, string pointer, SchemaPlace[] way)
    {
        if (Array.Exists(way, place.Is))
            yield break;
        SchemaPlace[] further = [.. way, place];
        foreach (var view in MemberCollector.Chain(schemas, place).Where(view => view.Node.ContainsKey("items")))
        {
            foreach (var found in Below(schemas, view.At("items", null, view.Node["items"]!.AsObject()), pointer + "/*", further))
                yield return found;
        }

        var members = new MemberCollector(schemas, place);
        foreach (var name in members.Names)
        {
            foreach (var view in members.Views(name))
            {
                if (view.Node.Flag("x-past"))
                    yield return $"{pointer}/{name}";
                foreach (var found in Below(schemas, view, $"{pointer}/{name}", further))
                    yield return found;
            }
        }
    }
}
