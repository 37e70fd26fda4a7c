using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the table of titles of the members that requirements of events, of closings and of exits name.</summary>
internal static class MemberTitles
{
    private const string Source = "casestates.json";
    private const string Codes = "codes.schema.json#/$defs/";

    /// <summary>Members that KC4113 names beside those of the table: its grounds are parameters of profiles.</summary>
    private static readonly (string Name, string Event, string[] Path)[] OfExit =
    [
        ("studentAttitude", "E411", ["data", "payload", "studentAttitude"]),
        ("partyType", "E704", ["data", "issuer", "partyType"]),
    ];

    /// <summary>Adds the file, where there is a state machine.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        if (specification.CaseStates.Count == 0)
            return;
        var code = CodeWriter.File("spec/v1/" + Source, "KongChuo.Rules", "KongChuo.Findings");
        code.Summary("The titles of members of payloads that what is missing may name.").Open("internal static class MemberTitles")
            .Summary("The title of a member, and the code list of its values; null when nothing names it.")
            .Line("/// <param name=\"path\">The path in the payload, for instance <c>placement.placementType</c>.</param>")
            .Open("public static (LocalizedText Title, string? CodeList)? Of(string path) => path switch");
        foreach (var (path, member) in Members(specification))
        {
            var list = member.Text("$ref")?.Split(Codes) is [_, var id] ? CodeWriter.Literal(id) : "null";
            code.Line($"{CodeWriter.Literal(path)} => (new({CodeWriter.Literal(member.Needed("title", Source))}, {CodeWriter.Literal(member.Needed("x-title-en", Source))}), {list}),");
        }

        code.Line("_ => null,").Close(";").Close();
        files.Add("src/KongChuo.Sdk/Generated/V1/Rules/MemberTitles.g.cs", code.ToString());
    }

    private static SortedDictionary<string, JsonObject> Members(Specification specification)
    {
        var found = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var rows = specification.CaseStates.Objects("events").SelectMany(item => item.Objects("requires")).Concat(specification.CaseStates.Objects("closings"));
        foreach (var happening in rows.SelectMany(Happenings))
        {
            var paths = Keys(happening, "where").Concat(Keys(happening, "same")).Concat(happening.Text("passed") is { } passed ? [passed] : []);
            foreach (var path in paths.Where(path => !found.ContainsKey(path)))
                found.Add(path, Find(specification, happening.Texts("events"), ["data", "payload", .. path.Split('.')]));
        }

        foreach (var (name, code, path) in OfExit)
            found.Add(name, Find(specification, [code], path));
        return found;
    }

    private static IEnumerable<JsonObject> Happenings(JsonObject row) =>
        row.Objects("anyOf").Concat(row.Objects("grounds")).Concat(row.Objects("requires").SelectMany(Happenings));

    private static IEnumerable<string> Keys(JsonObject node, string name) => (node[name] as JsonObject ?? []).Select(member => member.Key);

    private static JsonObject Find(Specification specification, IReadOnlyList<string> events, string[] path) => events
        .Select(code => specification.Kinds.First(kind => kind.Id == code).Schema)
        .SelectMany(schema => Steps(specification.Schemas, [specification.Schemas.Root(schema)], path))
        .FirstOrDefault(place => place.Node.ContainsKey("title"))?.Node ?? throw new SpecException(Source, $"no event has the member {string.Join('/', path)}");

    private static IEnumerable<SchemaPlace> Steps(SchemaSet schemas, IEnumerable<SchemaPlace> places, IEnumerable<string> names) => names.Aggregate(
        places,
        (now, name) => [.. now.SelectMany(place => Same(schemas, place)).SelectMany(place => place.Node["properties"]?[name] is JsonObject node ? [place.At("properties", name, node)] : (SchemaPlace[])[])]);

    /// <summary>A schema, and what it refers to.</summary>
    private static IEnumerable<SchemaPlace> Same(SchemaSet schemas, SchemaPlace place) => schemas.Target(place) is { } target ? Same(schemas, target).Prepend(place) : [place];
}
