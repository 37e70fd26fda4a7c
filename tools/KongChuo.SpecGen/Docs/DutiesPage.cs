using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page of parties and duties.</summary>
internal sealed class DutiesPage(Specification specification, DocLinks links, DocLanguage language)
{
    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (specification.Duties.Count == 0)
            return;
        var page = new MarkdownPage().Heading(1, language.Of(specification.Duties.Text("zh")!, specification.Duties.Text("en")!));
        page.Paragraph(language.Of(specification.Duties.Text("note") ?? "", specification.Duties.Text("noteEn") ?? ""));
        page.Table(
            [language.Of("参与方", "Party"), language.Of("编制", "Compiles"), language.Of("签发", "Issues"), language.Of("接收", "Receives"), language.Of("协同", "Co-operates in"), language.Of("职责", "Duty"), language.Of("来源", "Source")],
            specification.Duties.Objects("duties").Select(Row));
        files.Add($"{language.Folder}/duties.md", page.ToString());
    }

    private IReadOnlyList<string> Row(JsonObject duty) =>
    [
        MarkdownPage.Escape(links.Party(duty.Text("party")!, language)),
        Kinds(duty, "compiles"),
        Kinds(duty, "issues"),
        Kinds(duty, "receives"),
        Kinds(duty, "cooperates"),
        MarkdownPage.Escape(language.Of(duty.Text("zh")!, duty.Text("en")!)),
        string.Join(", ", duty.Texts("sources")),
    ];

    private static string Kinds(JsonObject duty, string role) => string.Join(" ", duty.Texts(role).Select(id => $"[{id}](kinds/{id}.md)"));
}
