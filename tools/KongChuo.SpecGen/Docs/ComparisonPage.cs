using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page that sets the profiles side by side: what each place's document lays down.</summary>
internal sealed class ComparisonPage(Specification specification, DocLanguage language)
{
    private readonly IReadOnlyList<JsonObject> profiles = [.. specification.Profiles.OrderBy(profile => IsCore(profile) ? 0 : 1)];

    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (profiles.Count < 2)
            return;
        var page = new MarkdownPage().Heading(1, language.Of("各地配置对照", "Profiles side by side"));
        page.Paragraph(language.Of(
            "每行一个参数、开关或级别。空格表示与 core 相同；带条款号的值由该条款规定，其余为建议值。",
            "A row for each parameter, switch or severity. An empty cell means the same as core; a value with a clause is laid down by it, others are suggested."));
        Section(page, language.Of("参数", "Parameters"), "parameters", Parameter, ParameterMeaning);
        Section(page, language.Of("开关", "Switches"), "switches", node => node?.GetValue<bool>() == false ? language.Of("关", "off") : language.Of("开", "on"), RuleMeaning);
        Section(page, language.Of("级别", "Severities"), "severities", node => node?.ToString() ?? "", RuleMeaning);
        files.Add($"{language.Folder}/profiles/side-by-side.md", page.ToString());
    }

    private void Section(MarkdownPage page, string title, string member, Func<JsonNode?, string> show, Func<string, string> meaning)
    {
        var keys = profiles.SelectMany(profile => Members(profile, member).Select(item => item.Key)).Distinct().Order(StringComparer.Ordinal);
        var rows = keys.Select(key => (IReadOnlyList<string>)[MarkdownPage.Code(key), meaning(key), .. profiles.Select(profile => Cell(profile, member, key, show))]).ToList();
        if (rows.Count > 0)
            page.Heading(2, title).Table([language.Of("键", "Key"), language.Of("含义", "Meaning"), .. profiles.Select(profile => $"[{profile.Text("id")}]({profile.Text("id")}.md)")], rows);
    }

    /// <summary>What a profile says of a key; what holds without a word where core is silent.</summary>
    private static string Cell(JsonObject profile, string member, string key, Func<JsonNode?, string> show) =>
        Members(profile, member) is var items && items.ContainsKey(key) ? show(items[key]) : IsCore(profile) ? show(null) : "";

    private string Parameter(JsonNode? node)
    {
        if (node is not JsonObject parameter)
            return "";
        var value = parameter["value"] is { } given ? MarkdownPage.Code(JsonText.Minified(given).TrimEnd()) : language.Of("关", "off");
        return parameter.Text("clause") is { } clause && !parameter.Flag("suggested") ? $"{value} {MarkdownPage.Escape(clause)}" : value;
    }

    private string ParameterMeaning(string key)
    {
        var first = profiles.Select(profile => Members(profile, "parameters")[key]).OfType<JsonObject>().First();
        return MarkdownPage.Escape(language.Of(first.Text("zh") ?? "", first.Text("en") ?? ""));
    }

    private string RuleMeaning(string key)
    {
        var rules = specification.Rules.Where(rule => rule.Id == key || rule.Node.Texts("domainIds").Contains(key, StringComparer.Ordinal)).ToList();
        return rules.Count > 0
            ? string.Join(language.Of("；", "; "), rules.Select(rule => $"[{rule.Id}](../rules/{rule.Id}.md) {MarkdownPage.Escape(rule.Text("title", language.Code))}"))
            : language.Of("尚未入目录", "planned");
    }

    private static bool IsCore(JsonObject profile) => profile.Text("id") == "core";

    private static JsonObject Members(JsonObject profile, string name) => profile[name] as JsonObject ?? [];
}
