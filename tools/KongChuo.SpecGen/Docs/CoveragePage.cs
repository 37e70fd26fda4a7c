using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page that says, clause by clause of the source documents, what carries it.</summary>
internal sealed class CoveragePage(Specification specification, DocLinks links, DocLanguage language)
{
    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (specification.Requirements.Count == 0)
            return;
        var page = new MarkdownPage().Heading(1, language.Of("条文覆盖", "Coverage of the source documents"));
        page.Paragraph(language.Of(
            "五份源文件的每一条，由规范中的什么承载，或因何不在范围内。由 spec/v1/requirements.csv 生成；指向不存在的内容、既无承载又无理由，生成即失败。",
            "Of every clause of the five source documents: what in the specification carries it, or why it is out of scope. Made from spec/v1/requirements.csv; a target that does not exist, or a clause with neither target nor reason, fails the making. The words of the clauses are those of the documents, in Chinese; sections and reasons are in English."));
        Counts(page);
        foreach (var document in specification.Requirements.GroupBy(clause => clause.Id[..4]))
        {
            page.Heading(2, document.Key);
            page.Table(
                [language.Of("条", "Clause"), language.Of("位置", "Section"), language.Of("原文", "Words"), language.Of("类", "Type"), language.Of("由什么承载", "Carried by")],
                document.Select(clause => (IReadOnlyList<string>)[$"<a id=\"{DocLinks.Anchor(clause.Id)}\"></a>{clause.Id}", MarkdownPage.Escape(language.Of(clause.Section, clause.EnglishSection)), MarkdownPage.Escape(clause.Quote), string.Join(", ", clause.Types), Carried(clause)]));
        }

        files.Add($"{language.Folder}/coverage.md", page.ToString());
    }

    private void Counts(MarkdownPage page)
    {
        var types = specification.Requirements.SelectMany(clause => clause.Types.Select(type => (type, clause))).GroupBy(pair => pair.type, pair => pair.clause).OrderBy(group => group.Key, StringComparer.Ordinal);
        page.Table(
            [language.Of("类", "Type"), language.Of("条数", "Clauses"), language.Of("有承载", "Carried"), language.Of("只由尚未入目录的规则承载", "By planned rules alone"), language.Of("不在范围", "Out of scope")],
            types.Select(group => (IReadOnlyList<string>)[group.Key, Number(group.Count()), Number(group.Count(IsCarried)), Number(group.Count(clause => clause.Targets.Count > 0 && !IsCarried(clause))), Number(group.Count(clause => clause.Targets.Count == 0))]));
    }

    private bool IsCarried(RequirementSpec clause) => clause.Targets.Any(target => !IsPlanned(target));

    private bool IsPlanned(string target) => specification.PlannedRules.Any(rule => target == "rule:" + rule);

    private string Carried(RequirementSpec clause) =>
        string.Join(" ", new[] { string.Join(language.Of("、", ", "), clause.Targets.Select(target => links.Target(target, language))), MarkdownPage.Escape(language.Of(clause.Reason, clause.EnglishReason)) }.Where(part => part.Length > 0));

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
