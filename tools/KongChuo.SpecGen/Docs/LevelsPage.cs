using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page of conformance levels.</summary>
internal sealed class LevelsPage(Specification specification, DocLanguage language)
{
    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (specification.Levels.Count == 0)
            return;
        var page = new MarkdownPage().Heading(1, language.Of("一致性级别", "Conformance levels"));
        page.Paragraph(language.Of(
            "级别说明一个生产方发出的数据须有哪些种类、每种记录须给出哪些成员。校验程序按级别判断是否完整，与是否合规分别下结论。台账没有儿童在册的，报一份只有批次头的空台账，也算有。",
            "A level says which kinds a producer's data must have, and which members the records of each must give. The validator's verdict on completeness is by level, and apart from that on conformance. A ledger without children is there when a batch header alone is sent: an empty return."));
        foreach (var level in specification.Levels)
            Level(page, level);
        files.Add($"{language.Folder}/levels.md", page.ToString());
    }

    private void Level(MarkdownPage page, JsonObject level)
    {
        page.Heading(2, $"{language.Of(level.Text("zh")!, level.Text("en")!)} ({level.Text("id")})");
        page.Paragraph(language.Of(level.Text("description") ?? "", level.Text("descriptionEn") ?? ""));
        if (level.Text("extends") is { } parent)
            page.Block(language.Of($"包含 {MarkdownPage.Code(parent)} 的全部要求，另加下列。", $"All that {MarkdownPage.Code(parent)} demands, and this."));
        var kinds = level.Objects("kinds").ToList();
        Kinds(page, language.Of("必须有", "Must be there"), level, kinds.Where(IsRequired));
        Kinds(page, language.Of("有则报送", "Sent when there are any"), level, kinds.Where(kind => !IsRequired(kind)));
        page.Table(
            [language.Of("种类", "Kind"), language.Of("成员", "Member"), language.Of("要求", "Demand"), language.Of("只对", "Only where"), language.Of("来源", "Source")],
            kinds.SelectMany(kind => kind.Objects("members").Select(member => Row(kind.Text("kind")!, member))));
    }

    private void Kinds(MarkdownPage page, string title, JsonObject level, IEnumerable<JsonObject> kinds)
    {
        var links = kinds.Select(kind => Link(level, kind.Text("kind")!)).ToList();
        if (links.Count > 0)
            page.Block($"**{title}** {string.Join(" ", links)}");
    }

    private string Link(JsonObject level, string id) => specification.Kinds.Any(kind => kind.Id == id)
        ? $"[{id}](kinds/{id}.md)"
        : throw new SpecException($"levels/{level.Text("id")}.json", $"there is no kind {id}");

    private IReadOnlyList<string> Row(string kind, JsonObject member) =>
    [
        $"[{kind}](kinds/{kind}.md)",
        MarkdownPage.Code(member.Text("pointer")!),
        (member.Text("demand") == "present" ? language.Of("有值", "present") : language.Of("有值，或写明原因", "present, or absent with a reason")) + Share(member),
        member["when"] is JsonObject when ? $"{MarkdownPage.Code(when.Text("pointer")!)} = {string.Join(", ", ((JsonArray)when["in"]!).Select(value => MarkdownPage.Code(value!.ToString())))}" : "",
        MarkdownPage.Escape(string.Join(", ", member.Texts("source"))),
    ];

    private static string Share(JsonObject member) => member["share"] is { } share ? $" ≥ {share}" : "";

    private static bool IsRequired(JsonObject kind) => kind.Text("presence") == "required";
}
