using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page that says what the tags of sources mean.</summary>
internal sealed class SourcesPage(Specification specification, DocLanguage language)
{
    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (specification.Sources.Count == 0)
            return;
        var words = specification.SourceWords;
        var page = new MarkdownPage().Heading(1, Name(words));
        page.Paragraph(language.Of(words.Text("note")!, words.Text("noteEn")!));
        foreach (var group in specification.Sources.GroupBy(source => source.Text("kind")!))
        {
            page.Heading(2, Kind(group.Key)).Table(
                [language.Of("标记", "Tag"), language.Of("名称", "Title"), language.Of("号", "Number"), language.Of("发布", "Issued by"), language.Of("年", "Year"), language.Of("地址", "Address"), language.Of("把握", "Confidence")],
                group.Select(Row));
        }

        files.Add($"{language.Folder}/sources.md", page.ToString());
    }

    private IReadOnlyList<string> Row(JsonObject source) =>
    [
        $"<a id=\"{DocLinks.Anchor(source.Text("id")!)}\"></a>{source.Text("id")}",
        MarkdownPage.Escape(Name(source)),
        source.Text("number") ?? "",
        MarkdownPage.Escape(language.Of(source.Text("issuer") ?? "", source.Text("issuerEn") ?? "")),
        source["year"]?.ToString() ?? "",
        string.Join("<br>", source.Texts("addresses").Select(MarkdownPage.Escape)),
        source.Text("confidence")!,
    ];

    private string Kind(string kind) => kind switch
    {
        "document" => language.Of("源文件", "Source documents"),
        "law" => language.Of("法律法规", "Laws"),
        "standard" => language.Of("标准", "Standards"),
        "page" => language.Of("公开网页", "Public pages"),
        _ => language.Of("公开代码", "Public code"),
    };

    private string Name(JsonObject node) => language.Of(node.Text("zh")!, node.Text("en")!);
}
