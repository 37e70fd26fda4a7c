using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page that sets the profiles side by side: what each place's document lays down.</summary>
internal sealed class ComparisonPage(Specification specification, DocLanguage language)
{
    private readonly IReadOnlyList<JsonObject> profiles = [.. specification.Profiles.OrderBy(profile => profile.Text("id") == "core" ? 0 : 1)];

    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (profiles.Count < 2)
            return;
        var page = new MarkdownPage().Heading(1, language.Of("各地配置对照", "Profiles side by side"));
        page.Paragraph(language.Of(
            "每行一个参数、开关或级别。空格表示与 core 相同；带条款号的值由该地文件规定，其余为建议值。",
            "A row for each parameter, switch or severity. An empty cell means the same as core; a value with a clause is laid down by that place's document, others are suggested."));
        Section(page, language.Of("参数", "Parameters"), "parameters", Parameter);
        Section(page, language.Of("开关", "Switches"), "switches", (_, node) => node?.GetValue<bool>() == false ? language.Of("关", "off") : language.Of("开", "on"));
        Section(page, language.Of("级别", "Severities"), "severities", (_, node) => node!.ToString());
        files.Add($"{language.Folder}/profiles/side-by-side.md", page.ToString());
    }

    private void Section(MarkdownPage page, string title, string member, Func<JsonObject, JsonNode?, string> show)
    {
        var keys = profiles.SelectMany(profile => Members(profile, member).Select(item => item.Key)).Distinct().Order(StringComparer.Ordinal);
        var rows = keys.Select(key => (IReadOnlyList<string>)[MarkdownPage.Code(key), .. profiles.Select(profile => Members(profile, member) is var items && items.ContainsKey(key) ? show(profile, items[key]) : "")]).ToList();
        if (rows.Count > 0)
            page.Heading(2, title).Table(["", .. profiles.Select(profile => $"[{profile.Text("id")}]({profile.Text("id")}.md)")], rows);
    }

    private static string Parameter(JsonObject profile, JsonNode? node)
    {
        var value = node!["value"] is { } given ? MarkdownPage.Code(JsonText.Minified(given).TrimEnd()) : "–";
        return node["clause"] is { } clause && !((JsonObject)node).Flag("suggested") && profile.Text("id") != "core" ? $"{value} {MarkdownPage.Escape((string)clause!)}" : value;
    }

    private static JsonObject Members(JsonObject profile, string name) => profile[name] as JsonObject ?? [];
}
