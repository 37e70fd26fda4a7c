using KongChuo.Json;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Reads a comparison of two ledgers (B15) out of its fact.</summary>
internal sealed class ComparisonFields
{
    private readonly Field createdAt = Field.At("/createdAt");
    private readonly Field ledgers = Field.At("/comparedLedgers");
    private readonly Field resolution = Field.At("/resolution");
    private readonly Field[] lists = [Field.At("/onlyInA"), Field.At("/onlyInB"), Field.At("/valueConflicts")];

    /// <summary>Reads it.</summary>
    public Comparison Read(Fact bulletin) => new(
        bulletin, bulletin[createdAt].Instant() ?? default, string.Join(' ', Texts(bulletin[ledgers])), [.. lists.SelectMany(list => Rows(bulletin, list))], [.. RowIds(bulletin[resolution])]);

    private static List<Difference> Rows(Fact bulletin, Field list)
    {
        var rows = new List<Difference>();
        foreach (var row in bulletin[list].Items())
        {
            var child = row.Member("child"u8);
            var rowId = row.Member("rowId"u8).Text();
            rows.Add(new Difference($"{list.Pointer}/{rows.Count}", rowId, $"{list.Pointer} {Who(child) ?? rowId} {row.Member("field"u8).Text()}"));
        }

        return rows;
    }

    /// <summary>The child by its document, or else by name, date of birth and sex; null when the row tells neither.</summary>
    private static string? Who(JsonView child) =>
        child.Member("idDocNumber"u8).Text() is { } number ? $"{child.Member("idDocType"u8).Text()} {number}"
        : child.Member("name"u8).Text() is { } name ? $"{name} {child.Member("birthDate"u8).Text()} {child.Member("sex"u8).Text()}" : null;

    private static List<string?> Texts(JsonView list)
    {
        var texts = new List<string?>();
        foreach (var item in list.Items())
            texts.Add(item.Text());
        return texts;
    }

    private static List<string?> RowIds(JsonView list)
    {
        var ids = new List<string?>();
        foreach (var item in list.Items())
            ids.Add(item.Member("rowId"u8).Text());
        return ids;
    }
}
