using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page that lists all others.</summary>
internal sealed class IndexPage(Specification specification, IReadOnlyList<ClassShape> shapes, DocLinks links, DocLanguage language)
{
    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        var page = new MarkdownPage().Heading(1, language.Of("控辍保学数据交换规范：参考", "KongChuo data exchange: reference"));
        page.Paragraph(language.Of("本参考由 spec/v1 生成，不手工修改。", "Generated from spec/v1, never edited by hand."));
        Kinds(page, "ledger", language.Of("台账", "Ledgers"));
        Kinds(page, "event", language.Of("案件事件", "Case events"));
        Kinds(page, "bulletin", language.Of("通报", "Bulletins"));
        Schemas(page, "messages/", language.Of("交换报文与批次", "Messages of the exchange and batches"));
        Schemas(page, "reports/", language.Of("校验程序的报告", "Reports of the validator"));
        Schemas(page, "blocks/", language.Of("公共数据块与信封", "Common blocks and envelopes"));
        if (specification.Schemas.All.ContainsKey(TypePage.File))
            page.Block(language.Of("[简单类型](types.md)", "[Simple types](types.md)"));
        if (specification.Identifiers.Count > 0)
            page.Heading(2, language.Of("标识符", "Identifiers")).Block(language.Of("[构造、校验算法与例子](identifiers.md)", "[How each is built and checked, with examples](identifiers.md)"));
        page.Heading(2, language.Of("代码表", "Code lists"));
        page.Table(Headers(), specification.CodeLists.Select(list => Row("codelists/" + list.Id, list.Id, language.Of(list.Chinese, list.English))));
        Rules(page);
        page.Heading(2, language.Of("配置", "Profiles"));
        page.Table(Headers(), specification.Profiles.Select(profile => Row(
            "profiles/" + profile.Text("id"), profile.Text("id")!, language.Of(profile.Text("zh") ?? "", profile.Text("en") ?? ""))));
        if (specification.Profiles.Count > 1)
            page.Block(language.Of("[各地配置对照](profiles/side-by-side.md)", "[Profiles side by side](profiles/side-by-side.md)"));
        if (specification.Levels.Count > 0)
            page.Heading(2, language.Of("一致性级别", "Conformance levels")).Block(language.Of("[每一级须有的种类与成员](levels.md)", "[The kinds and members each level demands](levels.md)"));
        if (specification.Duties.Count > 0)
            page.Heading(2, language.Of("参与方与职责", "Parties and duties")).Block(language.Of("[谁编制、签发、接收、协同](duties.md)", "[Who compiles, issues, receives, co-operates](duties.md)"));
        if (specification.Balances.Count > 0)
            page.Heading(2, language.Of("通报的勾稽关系", "Balances of bulletins")).Block(language.Of("[哪些计数与名单必须对得上](balances.md)", "[Which counts and lists must agree](balances.md)"));
        if (specification.CaseStates.Count > 0)
            page.Heading(2, language.Of("案件状态机", "State machine of a case")).Block(language.Of("[状态、图与全部转移](case-states.md)", "[States, diagram and all transitions](case-states.md)"));
        if (specification.Requirements.Count > 0)
            page.Heading(2, language.Of("条文覆盖", "Coverage of the source documents")).Block(language.Of("[逐条](coverage.md)", "[Clause by clause](coverage.md)"));
        if (specification.Sources.Count > 0)
            page.Heading(2, language.Of("来源", "Sources")).Block(language.Of("[来源标记的含义](sources.md)", "[What the tags of sources mean](sources.md)"));
        if (specification.Questions.Count > 0)
            page.Heading(2, language.Of("未决问题", "Open questions")).Block(language.Of("[源文件没有说清之处，如何处理](questions.md)", "[What the source documents leave open, and what is done](questions.md)"));
        files.Add($"{language.Folder}/index.md", page.ToString());
    }

    private void Kinds(MarkdownPage page, string group, string title)
    {
        page.Heading(2, title);
        page.Table(Headers(), specification.Kinds.Where(kind => kind.Group == group).Select(kind => Row("kinds/" + kind.Id, kind.Id, language.Of(kind.Chinese, kind.English))));
    }

    private void Schemas(MarkdownPage page, string folder, string title)
    {
        var pages = shapes.Where(shape => shape.Kind is null).GroupBy(shape => links.PageOf(shape.Place.File)).Where(group => group.Key.StartsWith(folder, StringComparison.Ordinal)).ToList();
        if (pages.Count == 0)
            return;
        page.Heading(2, title);
        page.Table(Headers(), pages.Select(group => Row(
            group.Key, MarkdownPage.Code(Path.GetFileName(group.Key)), language.Title(new SchemaWords([specification.Schemas.Root(group.First().Place.File)])))));
    }

    private void Rules(MarkdownPage page)
    {
        page.Heading(2, language.Of("规则", "Rules"));
        page.Table(
            [.. Headers(), language.Of("级别", "Severity")],
            specification.Rules.Select(rule => (IReadOnlyList<string>)[.. Row("rules/" + rule.Id, rule.Id, rule.Text("title", language.Code)), rule.Node.Text("severity") ?? ""]));
    }

    private string[] Headers() => [language.Of("标识", "Id"), language.Of("名称", "Title")];

    private static string[] Row(string page, string id, string title) => [$"[{id}]({page}.md)", MarkdownPage.Escape(title)];
}
