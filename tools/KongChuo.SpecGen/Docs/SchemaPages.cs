using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes a page for every kind, common block, message and report: its members, and those of the objects inside it.</summary>
internal sealed class SchemaPages(Specification specification, IReadOnlyList<ClassShape> shapes, DocLinks links, DocLanguage language)
{
    /// <summary>Adds the pages.</summary>
    public void Emit(GeneratedFiles files)
    {
        foreach (var group in shapes.GroupBy(shape => shape.Place.File))
            files.Add($"{language.Folder}/{links.PageOf(group.Key)}.md", Page(group.Key, [.. group.OrderBy(shape => shape.Place.Pointer, StringComparer.Ordinal)]));
    }

    private string Page(string file, IReadOnlyList<ClassShape> classes)
    {
        var root = classes[0];
        var page = new MarkdownPage();
        if (root.Kind is { } kind)
        {
            page.Heading(1, $"{kind.Id} {language.Of(kind.Chinese, kind.English)}");
            page.Paragraph(language.Description(root.Words));
            page.Table([language.Of("项目", "Item"), language.Of("内容", "Value")], KindFacts(kind, root));
        }
        else
        {
            var words = new SchemaWords([specification.Schemas.Root(file)]);
            page.Heading(1, language.Title(words));
            page.Paragraph(language.Description(words));
            page.Table([language.Of("项目", "Item"), language.Of("内容", "Value")], FileFacts(root));
        }

        foreach (var shape in classes)
            Section(page, shape);
        return page.ToString();
    }

    private IEnumerable<IReadOnlyList<string>> KindFacts(KindSpec kind, ClassShape root)
    {
        yield return [MarkdownPage.Code(kind.IsEvent ? "type" : "recordType"), MarkdownPage.Code(kind.WireType)];
        foreach (var fact in FileFacts(root))
            yield return fact;
        var issuers = root.Place.Node.Texts("x-issuers");
        if (issuers.Count > 0)
            yield return [language.Of("签发方", "Issued by"), MarkdownPage.Escape(string.Join(language.Of("、", ", "), issuers.Select(code => links.Party(code, language))))];
    }

    private IEnumerable<IReadOnlyList<string>> FileFacts(ClassShape root)
    {
        yield return [language.Of("模式", "Schema"), MarkdownPage.Code("spec/v1/schema/" + root.Place.File)];
        if (root.HasClass)
            yield return [language.Of("C# 类", "C# class"), MarkdownPage.Code("KongChuo.V1." + root.Name)];
        if (root.Words.Sources.Count > 0)
            yield return [language.Of("来源", "Source"), links.Sources(root.Words.Sources)];
    }

    private void Section(MarkdownPage page, ClassShape shape)
    {
        if (shape.Place.Pointer.Length > 0)
        {
            page.Heading(2, shape.Name);
            page.Paragraph(string.Join(language.Of("：", ": "), new[] { language.Title(shape.Words), language.Description(shape.Words) }.Where(text => text.Length > 0)));
        }

        if (shape.Base is { } common)
            page.Block(language.Of($"另含 {links.Class(common.Name)} 的成员。", $"Has the members of {links.Class(common.Name)} too."));
        page.Table(
            [
                language.Of("成员", "Member"),
                language.Of("名称", "Title"),
                language.Of("类型", "Type"),
                language.Of("基数", "Cardinality"),
                language.Of("隐私", "Privacy"),
                language.Of("来源", "Source"),
                language.Of("说明", "Description"),
            ],
            shape.Members.Where(member => shape.Base is null || shape.Declared.Contains(member) || shape.Tightened.Contains(member)).Select(Member));
    }

    /// <summary>The values a member of a report may have, which are words and not codes of a list.</summary>
    private string Choices(MemberShape member)
    {
        var choices = member.Views.SelectMany(view => (view.Node["oneOf"] as JsonArray ?? []).OfType<JsonObject>()).Where(choice => choice.ContainsKey("const"));
        var texts = choices.Select(choice => MarkdownPage.Code((string)choice["const"]!) + " " + MarkdownPage.Escape(language.Of(choice.Text("title") ?? "", choice.Text("x-title-en") ?? ""))).ToList();
        return texts.Count == 0 ? "" : language.Of("取值：", "Values: ") + string.Join(language.Of("、", ", "), texts) + language.Of("。", ".");
    }

    private IReadOnlyList<string> Member(MemberShape member)
    {
        var words = member.Words;
        var condition = words.Condition is { } text ? language.Of("条件：", "Condition: ") + MarkdownPage.Code(text) : "";
        return
        [
            MarkdownPage.Code(member.Name),
            MarkdownPage.Escape(language.Title(words)),
            links.Type(member, language),
            member.Cardinality,
            words.Privacy ?? "",
            links.Sources(words.Sources),
            string.Join(' ', new[] { MarkdownPage.Escape(language.Description(words)), Choices(member), condition }.Where(text => text.Length > 0)),
        ];
    }
}
