using System.Text.Json.Nodes;
using KongChuo.SpecGen.Emit;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes a page for every code list.</summary>
internal static class CodeListPages
{
    /// <summary>Adds the pages.</summary>
    public static void Emit(Specification specification, DocLinks links, DocLanguage language, GeneratedFiles files)
    {
        foreach (var list in specification.CodeLists)
            files.Add($"{language.Folder}/codelists/{list.Id}.md", Page(list, links, language));
    }

    private static string Page(CodeListSpec list, DocLinks links, DocLanguage language)
    {
        var page = new MarkdownPage().Heading(1, $"{list.Id} {language.Of(list.Chinese, list.English)}");
        page.Paragraph(language.Of(list.Node.Text("note") ?? "", list.Node.Text("noteEn") ?? ""));
        page.Table([language.Of("项目", "Item"), language.Of("内容", "Value")], Facts(list, links, language));
        var names = CodeStructs.Names(list);
        page.Table(
            [language.Of("代码", "Code"), "中文", "English", language.Of("上级", "Parent"), language.Of("C# 名称", "C# name"), language.Of("说明", "Note")],
            list.Codes.Select((code, index) => Code(code, names[index], language)));
        Group(page, list, "groups", language.Of("大类", "Groups"), language);
        Group(page, list, "subsets", language.Of("子集", "Subsets"), language);
        return page.ToString();
    }

    private static IEnumerable<IReadOnlyList<string>> Facts(CodeListSpec list, DocLinks links, DocLanguage language)
    {
        yield return
        [
            language.Of("性质", "Kind"),
            list.IsClosed
                ? language.Of("封闭：表外代码为错误", "closed: a code outside the list is an error")
                : language.Of("开放：表外代码为警告", "open: a code outside the list is a warning"),
        ];
        yield return [language.Of("形状", "Shape"), MarkdownPage.Code(list.Pattern)];
        yield return [language.Of("标准", "Standard"), MarkdownPage.Escape(language.Of(list.Standard ?? "", list.Node.Text("standardEn") ?? list.Standard ?? ""))];
        yield return [language.Of("来源", "Source"), links.Sources(list.Node.Texts("source"))];
        yield return [language.Of("启用日期", "In force since"), Since(list, language)];
        yield return [language.Of("C# 类型", "C# type"), MarkdownPage.Code("KongChuo.V1." + list.Class)];
    }

    private static string Since(CodeListSpec list, DocLanguage language)
    {
        var unknown = list.Codes.Count(code => code.Node.Text("validFrom") is null);
        if (unknown == 0)
            return language.Of("见各代码的说明", "as noted at each code");
        return unknown < list.Codes.Count
            ? language.Of($"写明的见说明；其余 {unknown} 个不详，任何日期的数据都可用", $"as noted; of the other {unknown} not known: data of any date may use them")
            : language.Of("不详，任何日期的数据都可用", "not known: data of any date may use the codes");
    }

    private static IReadOnlyList<string> Code(CodeSpec code, string name, DocLanguage language) =>
    [
        MarkdownPage.Code(code.Code),
        MarkdownPage.Escape(code.Chinese),
        MarkdownPage.Escape(code.English),
        code.Parent ?? "",
        MarkdownPage.Code(name),
        MarkdownPage.Escape(string.Join(" ", Notes(code.Node, language))),
    ];

    private static IEnumerable<string> Notes(JsonObject code, DocLanguage language)
    {
        if (language.Of(code.Text("note") ?? "", code.Text("noteEn") ?? "") is { Length: > 0 } note)
            yield return note;
        foreach (var name in code.Objects("names"))
            yield return language.Of($"{name.Text("on")} 称“{name.Text("zh")}”（{string.Join("、", name.Texts("source"))}）。", $"On {name.Text("on")} called {name.Text("en")} ({string.Join(", ", name.Texts("source"))}).");
        if (code.Text("validFrom") is { } from)
            yield return language.Of($"{from} 起有效。", $"In force from {from}.");
        if (code.Text("validTo") is { } to)
            yield return language.Of($"有效至 {to}。", $"In force until {to}.");
        if (code.Text("replacedBy") is { } successor)
            yield return language.Of($"由 {successor} 取代。", $"Replaced by {successor}.");
    }

    private static void Group(MarkdownPage page, CodeListSpec list, string member, string title, DocLanguage language)
    {
        var rows = list.Node.Objects(member).ToList();
        if (rows.Count == 0)
            return;
        page.Heading(2, title).Table(
            [language.Of("标识", "Id"), "中文", "English", language.Of("代码", "Codes")],
            rows.Select(row => (IReadOnlyList<string>)
            [
                MarkdownPage.Code(row.Text("id") ?? ""),
                MarkdownPage.Escape(row.Text("zh") ?? ""),
                MarkdownPage.Escape(row.Text("en") ?? ""),
                string.Join(", ", row.Texts("codes")),
            ]));
    }
}
