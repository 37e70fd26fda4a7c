using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>One row of the table of kinds.</summary>
/// <param name="Id">The id: <c>L02</c>, <c>E402</c>, <c>B13</c>.</param>
/// <param name="Group"><c>ledger</c>, <c>event</c> or <c>bulletin</c>.</param>
/// <param name="WireType">The record type, or the type of an event.</param>
/// <param name="Schema">The schema file below <c>schema/</c>.</param>
/// <param name="Class">The name of the C# class.</param>
/// <param name="Chinese">The Chinese title.</param>
/// <param name="English">The English title.</param>
internal sealed record KindSpec(string Id, string Group, string WireType, string Schema, string Class, string Chinese, string English)
{
    /// <summary>Whether records of the kind are case events.</summary>
    public bool IsEvent => Group == "event";

    /// <summary>Reads the table; empty while it does not exist.</summary>
    public static IReadOnlyList<KindSpec> ReadAll(SpecFiles files)
    {
        const string File = "kinds.json";
        return files.Contains(File) ? [.. files.Object(File).Objects("kinds").Select(row => Row(row, File))] : [];
    }

    private static KindSpec Row(JsonObject row, string file)
    {
        var group = row.Needed("group", file);
        return new KindSpec(
            row.Needed("id", file),
            group,
            row.Needed(group == "event" ? "type" : "recordType", file),
            row.Needed("schema", file),
            row.Needed("class", file),
            row.Needed("zh", file),
            row.Needed("en", file));
    }
}
