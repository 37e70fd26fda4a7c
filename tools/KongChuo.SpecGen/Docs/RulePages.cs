using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes a page for every rule.</summary>
internal sealed class RulePages(Specification specification, DocLinks links, DocLanguage language)
{
    /// <summary>Adds the pages.</summary>
    public void Emit(GeneratedFiles files)
    {
        foreach (var rule in specification.Rules)
            files.Add($"{language.Folder}/rules/{rule.Id}.md", Page(rule));
    }

    private string Page(RuleSpec rule)
    {
        var page = new MarkdownPage().Heading(1, $"{rule.Id} {rule.Text("title", language.Code)}");
        page.Block("> " + MarkdownPage.Escape(rule.Text("message", language.Code)));
        page.Heading(2, language.Of("为什么", "Why")).Paragraph(rule.Text("why", language.Code));
        page.Heading(2, language.Of("怎么改", "How to mend it")).Paragraph(rule.Text("fix", language.Code));
        page.Heading(2, language.Of("要素", "Facts")).Table([language.Of("项目", "Item"), language.Of("内容", "Value")], Facts(rule));
        Titled(page, language.Of("参数", "Parameters"), rule.Parameters, "key");
        Titled(page, language.Of("结果所带的值", "Values a finding carries"), rule.Arguments, "name");
        return page.ToString();
    }

    private IEnumerable<IReadOnlyList<string>> Facts(RuleSpec rule)
    {
        var separator = language.Of("、", ", ");
        yield return [language.Of("名称", "Name"), MarkdownPage.Code(rule.Node.Needed("name", rule.File))];
        yield return [language.Of("范围", "Scope"), MarkdownPage.Code(rule.Scope)];
        yield return [language.Of("级别", "Severity"), Severity(rule)];
        yield return [language.Of("适用", "Applies to"), string.Join(separator, rule.Node.Texts("appliesTo").Select(id => id == "*" ? language.Of("全部", "all") : links.Kind(id)))];
        var responsible = rule.Node.Texts("responsible").Select(code => links.Party(code, language)).ToList();
        yield return
        [
            language.Of("由谁更正", "Mended by"),
            MarkdownPage.Escape(responsible.Count == 0 ? language.Of("报送方", "whoever sent the data") : string.Join(separator, responsible)),
        ];
        yield return [language.Of("来源", "Source"), links.Sources(rule.Node.Texts("sources"))];
        if (rule.Node.Texts("domainIds") is { Count: > 0 } ids)
            yield return [language.Of("业务规则", "Business rules"), string.Join(", ", ids)];
    }

    private string Severity(RuleSpec rule)
    {
        var severity = MarkdownPage.Code(rule.Node.Needed("severity", rule.File));
        return rule.Node.Flag("overridable") ? severity + language.Of("（地方配置可改）", " (a profile may set another)") : severity;
    }

    private void Titled(MarkdownPage page, string title, IReadOnlyList<JsonObject> rows, string name)
    {
        if (rows.Count == 0)
            return;
        page.Heading(2, title).Table(
            [language.Of("名称", "Name"), language.Of("类型", "Type"), language.Of("含义", "Meaning"), language.Of("个人信息", "Personal")],
            rows.Select(row => (IReadOnlyList<string>)
            [
                MarkdownPage.Code(row.Text(name) ?? row.Text("name") ?? ""),
                MarkdownPage.Code(row.Text("type") ?? ""),
                MarkdownPage.Escape(language.Of(row.Text("zh") ?? "", row.Text("en") ?? "")),
                row.Flag("personal") ? language.Of("是", "yes") : "",
            ]));
    }
}
