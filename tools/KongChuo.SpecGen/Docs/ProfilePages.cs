using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes a page for every profile.</summary>
internal static class ProfilePages
{
    /// <summary>Adds the pages.</summary>
    public static void Emit(Specification specification, DocLanguage language, GeneratedFiles files)
    {
        foreach (var profile in specification.Profiles)
            files.Add($"{language.Folder}/profiles/{profile.Text("id")}.md", Page(profile, language));
    }

    private static string Page(JsonObject profile, DocLanguage language)
    {
        var page = new MarkdownPage().Heading(1, $"{language.Of(profile.Text("zh") ?? "", profile.Text("en") ?? "")} ({profile.Text("id")})");
        page.Paragraph(language.Of(profile.Text("description") ?? "", profile.Text("descriptionEn") ?? ""));
        page.Paragraph(string.Join(language.Of("；", "; "), profile.Texts("source")));
        if (profile.Text("extends") is { } parent)
            page.Block(language.Of($"以 [{parent}]({parent}.md) 为基础。", $"Extends [{parent}]({parent}.md)."));
        page.Heading(2, language.Of("参数", "Parameters")).Table(
            [language.Of("参数", "Key"), language.Of("值", "Value"), language.Of("单位", "Unit"), language.Of("条款", "Clause"), language.Of("含义", "Meaning")],
            Members(profile, "parameters").Select(parameter => Parameter(parameter.Key, (JsonObject)parameter.Value!, language)));
        Plain(page, language.Of("开关", "Switches"), Members(profile, "switches"), language);
        Plain(page, language.Of("级别", "Severities"), Members(profile, "severities"), language);
        return page.ToString();
    }

    private static JsonObject Members(JsonObject profile, string name) => profile[name] as JsonObject ?? [];

    private static IReadOnlyList<string> Parameter(string key, JsonObject node, DocLanguage language) =>
    [
        MarkdownPage.Code(key),
        node["value"] is { } value ? MarkdownPage.Code(JsonText.Minified(value).TrimEnd()) : language.Of("关", "off"),
        node.Text("unit") ?? "",
        MarkdownPage.Escape(node.Text("clause") ?? ""),
        MarkdownPage.Escape(language.Of(node.Text("zh") ?? "", node.Text("en") ?? "") + Suggested(node, language)),
    ];

    private static string Suggested(JsonObject node, DocLanguage language) =>
        node.Flag("suggested") ? language.Of("（来源未给数值，为建议值）", " (the source gives no figure; suggested)") : "";

    private static void Plain(MarkdownPage page, string title, JsonObject members, DocLanguage language)
    {
        if (members.Count > 0)
            page.Heading(2, title).Table(
                [language.Of("规则", "Rule"), language.Of("值", "Value")],
                members.Select(member => (IReadOnlyList<string>)[MarkdownPage.Code(member.Key), MarkdownPage.Code(member.Value?.ToString() ?? "null")]));
    }
}
