using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page of parties and duties.</summary>
internal sealed class DutiesPage(Specification specification, DocLinks links, DocLanguage language)
{
    private static readonly string[] Roles = ["compiles", "issues", "receives", "cooperates"];

    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (specification.Duties.Count == 0)
            return;
        var page = new MarkdownPage().Heading(1, language.Of(specification.Duties.Text("zh")!, specification.Duties.Text("en")!));
        page.Paragraph(language.Of(specification.Duties.Text("note") ?? "", specification.Duties.Text("noteEn") ?? ""));
        page.Heading(2, language.Of("按参与方", "By party")).Table(
            [language.Of("参与方", "Party"), language.Of("编制", "Compiles"), language.Of("签发", "Issues"), language.Of("接收", "Receives"), language.Of("协同", "Co-operates in"), language.Of("职责", "Duty"), language.Of("来源", "Source")],
            specification.Duties.Objects("duties").Select(Row));
        page.Heading(2, language.Of("按种类", "By kind")).Table(
            [language.Of("种类", "Kind"), language.Of("编制", "Compiled by"), language.Of("签发", "Issued by"), language.Of("接收", "Received by"), language.Of("协同", "With"), language.Of("有权签发", "May be issued by")],
            specification.Kinds.Select(Row));
        files.Add($"{language.Folder}/duties.md", page.ToString());
    }

    private IReadOnlyList<string> Row(JsonObject duty) =>
    [
        MarkdownPage.Escape(links.Party(duty.Text("party")!, language)),
        .. Roles.Select(role => Kinds(duty, role)),
        MarkdownPage.Escape(language.Of(duty.Text("zh")!, duty.Text("en")!)),
        string.Join(", ", duty.Texts("sources")),
    ];

    private IReadOnlyList<string> Row(KindSpec kind) =>
    [
        $"[{kind.Id}](kinds/{kind.Id}.md) {MarkdownPage.Escape(language.Of(kind.Chinese, kind.English))}",
        .. Roles.Select(role => Parties(specification.Duties.Objects("duties").Where(duty => duty.Texts(role).Contains(kind.Id, StringComparer.Ordinal)).Select(duty => duty.Text("party")!))),
        Parties(specification.Schemas.All[kind.Schema].Texts("x-issuers")),
    ];

    private string Parties(IEnumerable<string> codes) => MarkdownPage.Escape(string.Join(language.Of("、", ", "), codes.Select(code => links.Party(code, language))));

    private static string Kinds(JsonObject duty, string role) => string.Join(" ", duty.Texts(role).Select(id => $"[{id}](kinds/{id}.md)"));
}
