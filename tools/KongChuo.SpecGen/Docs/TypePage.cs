using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page of the simple types.</summary>
internal static class TypePage
{
    /// <summary>The schema file of the simple types.</summary>
    public const string File = "common/types.schema.json";

    /// <summary>Adds the page.</summary>
    public static void Emit(Specification specification, DocLanguage language, GeneratedFiles files)
    {
        if (!specification.Schemas.All.ContainsKey(File))
            return;
        var root = specification.Schemas.Root(File);
        var words = new SchemaWords([root]);
        var page = new MarkdownPage().Heading(1, language.Title(words)).Paragraph(language.Description(words));
        foreach (var (name, node) in root.Node["$defs"] as JsonObject ?? [])
            Section(page, name, root.At("$defs", name, (JsonObject)node!), language);
        files.Add($"{language.Folder}/types.md", page.ToString());
    }

    private static void Section(MarkdownPage page, string name, SchemaPlace place, DocLanguage language)
    {
        var words = new SchemaWords([place]);
        page.Heading(2, name).Paragraph(language.Title(words) + language.Of("。", ". ") + language.Description(words));
        page.Table(
            [language.Of("约束", "Constraint"), language.Of("值", "Value")],
            place.Node.Where(member => member.Value is JsonValue && !member.Key.StartsWith("x-", StringComparison.Ordinal) && member.Key is not ("title" or "description"))
                .Select(member => (IReadOnlyList<string>)[MarkdownPage.Code(member.Key), MarkdownPage.Code(member.Value!.ToString())]));
        if (place.Node.Text("x-identifier") is { } identifier)
            page.Block(language.Of("标识符：", "Identifier: ") + $"[{identifier}](identifiers.md#{identifier.ToLowerInvariant()})");
        if (words.Example is { } example)
            page.Block(language.Of("例：", "Example: ") + MarkdownPage.Code(example.ToString()));
    }
}
