using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page of identifiers: how each is built and checked, the algorithms of check characters, and examples.</summary>
internal sealed class IdentifiersPage(Specification specification, DocLanguage language)
{
    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (specification.Identifiers.Count == 0)
            return;
        var table = specification.Identifiers;
        var page = new MarkdownPage().Heading(1, Name(table));
        page.Paragraph(language.Of(table.Text("note")!, table.Text("noteEn")!));
        page.Heading(2, language.Of("检查的写法", "How checks are written")).Paragraph(Name((JsonObject)table["checkLanguage"]!));
        page.Block(language.Of("数据时点（asOf）：", "Day of the data (asOf): ") + MarkdownPage.Code(table.Text("asOf")!));
        page.Block(language.Of("省级代码（provinces）：", "Provinces: ") + string.Join(" ", table.Texts("provinces")));
        page.Heading(2, language.Of("校验码算法", "Algorithms of check characters")).Table(
            [language.Of("算法", "Algorithm"), language.Of("说明", "Meaning"), "alphabet", "weights", "modulus", "results", language.Of("来源", "Source")],
            table.Objects("algorithms").Select(Algorithm));
        foreach (var identifier in table.Objects("identifiers"))
            Section(page, identifier);
        files.Add($"{language.Folder}/identifiers.md", page.ToString());
    }

    private IReadOnlyList<string> Algorithm(JsonObject algorithm) =>
    [
        MarkdownPage.Code(algorithm.Text("id")!),
        MarkdownPage.Escape(Name(algorithm)),
        MarkdownPage.Code(algorithm.Text("alphabet")!),
        string.Join(", ", ((JsonArray)algorithm["weights"]!).Select(weight => weight!.ToString())),
        algorithm["modulus"]!.ToString(),
        MarkdownPage.Code(algorithm.Text("results")!),
        Sources(algorithm),
    ];

    private void Section(MarkdownPage page, JsonObject identifier)
    {
        page.Heading(2, identifier.Text("id")!).Paragraph(Name(identifier) + language.Of("。", ". ") + Name((JsonObject)identifier["how"]!));
        page.Table([language.Of("项目", "Item"), language.Of("内容", "Value")], Facts(identifier));
        page.Table(
            [language.Of("位", "Characters"), language.Of("内容", "Part"), language.Of("只对", "Only where")],
            identifier.Objects("parts").Select(part => (IReadOnlyList<string>)[Range(part), MarkdownPage.Escape(Name(part)), Code(part, "when")]));
        page.Table(
            ["#", language.Of("检查", "Check"), language.Of("只对", "Only where"), language.Of("不成立的原因", "Cause when it fails")],
            identifier.Objects("checks").Select((check, index) => (IReadOnlyList<string>)
                [(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), Check(check), Code(check, "when") + Unless(check), Cause(check)]));
        if (identifier["legacy"] is JsonObject legacy)
            Legacy(page, legacy);
        page.Table(
            [language.Of("例", "Example"), language.Of("判定", "Verdict"), language.Of("说明", "Note")],
            [.. identifier.Objects("valid").Select(example => Example(example, language.Of("合规", "valid"))), .. identifier.Objects("invalid").Select(example => Example(example, language.Of("不合规", "invalid")))]);
        if (identifier["pseudonym"] is JsonObject pseudonym)
            page.Block($"HMAC-SM3({MarkdownPage.Code(pseudonym.Text("key")!)}, {MarkdownPage.Code(pseudonym.Text("message")!)}) = {MarkdownPage.Code(pseudonym.Text("value")!)}");
    }

    private IEnumerable<IReadOnlyList<string>> Facts(JsonObject identifier)
    {
        var types = identifier.Texts("types").Select(type => $"[{type}](types.md#{type.ToLowerInvariant()})").ToList();
        if (types.Count > 0)
            yield return [language.Of("类型", "Types"), string.Join(", ", types)];
        yield return [language.Of("规则", "Rule"), identifier.Text("rule") is { } rule ? RuleLink(rule) : language.Of("只由模式判", "the schema alone")];
        yield return [language.Of("来源", "Source"), Sources(identifier)];
        if (identifier.Text("confidence") is { } confidence)
            yield return [language.Of("把握", "Confidence"), Confidence(confidence)];
        yield return [language.Of("个人信息", "Personal"), identifier.Flag("personal") ? language.Of("是", "yes") : language.Of("否", "no")];
    }

    private void Legacy(MarkdownPage page, JsonObject legacy)
    {
        page.Block($"{MarkdownPage.Code(legacy.Text("pattern")!)} {RuleLink(legacy.Text("rule")!)}{language.Of("：", ": ")}{MarkdownPage.Escape(Name(legacy))}");
        page.Table(
            [language.Of("旧号", "Old number"), language.Of("升位后", "Raised")],
            legacy.Objects("examples").Select(example => (IReadOnlyList<string>)[MarkdownPage.Code(example.Text("value")!), MarkdownPage.Code(example.Text("raised")!)]));
    }

    private string Check(JsonObject check)
    {
        if (check["checkCharacter"] is JsonObject character)
            return language.Of($"第 {character["at"]} 位 = {character.Text("algorithm")}（第 {Range(character)} 位）", $"character {character["at"]} = {character.Text("algorithm")} of {Range(character)}");
        if (check["dateAt"] is { } date)
            return language.Of($"第 {date} 位起 8 位是公历日期", $"the eight digits from {date} are a day");
        if (check["notAfterAsOf"] is { } day)
            return language.Of($"第 {day} 位起的日期不晚于数据时点", $"the day at {day} is not after the day of the data");
        if (check["provinceAt"] is { } province)
            return language.Of($"第 {province} 位起 2 位是省级代码", $"the two digits from {province} are a province");
        if (check.Text("identifier") is { } other)
            return language.Of("按另一种判：", "judged as ") + $"[{other}](#{other.ToLowerInvariant()})";
        return check.Text("excludes") is null ? Code(check, "pattern") : language.Of("不得相配：", "must not match ") + Code(check, "excludes");
    }

    private string Unless(JsonObject check) => check.Text("unless") is null ? "" : language.Of("不相配的：", "not matching ") + Code(check, "unless");

    private string Cause(JsonObject node) => node.Text("cause") is { } cause
        ? $"[{cause}](codelists/KC-IDENTIFIERFAULT.md) {specification.CodeList("KC-IDENTIFIERFAULT", "identifiers.json").Codes.Where(code => code.Code == cause).Select(code => language.Of(code.Chinese, code.English)).FirstOrDefault()}"
        : "";

    private IReadOnlyList<string> Example(JsonObject example, string verdict) =>
        [MarkdownPage.Code(example.Text("value")!), example.Text("cause") is null ? verdict : Cause(example), MarkdownPage.Escape(Name(example))];

    private string Confidence(string word) => word switch
    {
        "verified" => language.Of("多处公开来源互证", "verified by several public sources"),
        "single-source" => language.Of("单一公开来源", "known from a single source"),
        _ => language.Of("未见公开佐证", "unverified"),
    };

    private string Name(JsonObject node) => language.Of(node.Text("zh")!, node.Text("en")!);

    private static string RuleLink(string rule) => $"[{rule}](rules/{rule}.md)";

    private static string Sources(JsonObject node) => MarkdownPage.Escape(string.Join(", ", node.Texts("sources")));

    private static string Range(JsonObject node) => $"{node["from"]}–{node["to"]}";

    private static string Code(JsonObject node, string name) => node.Text(name) is { } text ? MarkdownPage.Code(text) : "";
}
