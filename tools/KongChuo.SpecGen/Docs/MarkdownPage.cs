using System.Text;

namespace KongChuo.SpecGen.Docs;

/// <summary>Writes a Markdown page.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder text = new();

    /// <summary>Writes a heading.</summary>
    public MarkdownPage Heading(int level, string title) => Block(new string('#', level) + " " + title);

    /// <summary>Writes a paragraph; none for an empty text.</summary>
    public MarkdownPage Paragraph(string paragraph) => paragraph.Length == 0 ? this : Block(Escape(paragraph));

    /// <summary>Writes a paragraph that is Markdown already.</summary>
    public MarkdownPage Block(string markdown)
    {
        if (text.Length > 0)
            text.Append('\n');
        text.Append(markdown).Append('\n');
        return this;
    }

    /// <summary>Writes a table; none when it has no row.</summary>
    /// <param name="headers">The titles of the columns.</param>
    /// <param name="rows">The cells, Markdown already.</param>
    public MarkdownPage Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Select(Row).ToList();
        return lines.Count == 0 ? this : Block(string.Join("\n", [Row(headers), Row([.. headers.Select(_ => "---")]), .. lines]));
    }

    /// <summary>Text that means itself in Markdown.</summary>
    public static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace('\n', ' ');

    /// <summary>Text in the type of code.</summary>
    public static string Code(string value) => value.Contains('`', StringComparison.Ordinal) ? $"`` {value} ``" : $"`{value}`";

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private static string Row(IReadOnlyList<string> cells) =>
        "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |";
}
