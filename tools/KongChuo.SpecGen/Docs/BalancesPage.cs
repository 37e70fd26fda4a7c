using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page of the relations that hold between the counts and lists of bulletins.</summary>
internal sealed class BalancesPage(Specification specification, DocLinks links, DocLanguage language)
{
    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (specification.Balances.Count == 0)
            return;
        var words = specification.Balances;
        var page = new MarkdownPage().Heading(1, language.Of(words.Text("zh")!, words.Text("en")!));
        page.Paragraph(language.Of(words.Text("note")!, words.Text("noteEn")!));
        var balances = words.Objects("balances").ToList();
        Relation(page, balances, "equal", language.Of("总数等于各部分之和", "The total is the sum of its parts"));
        Relation(page, balances, "at-most", language.Of("总数不大于各部分之和", "The total is no more than its parts"));
        Relation(page, balances, "nil", language.Of("零报告里为零", "Zero in a nil return"));
        files.Add($"{language.Folder}/balances.md", page.ToString());
    }

    private void Relation(MarkdownPage page, List<JsonObject> balances, string relation, string title)
    {
        page.Heading(2, title);
        page.Table(
            [language.Of("通报", "Bulletin"), language.Of("总数", "Total"), language.Of("各部分", "Parts"), language.Of("说明", "Meaning"), language.Of("来源", "Source")],
            balances.Where(balance => balance.Text("relation") == relation).Select(Row));
    }

    private IReadOnlyList<string> Row(JsonObject balance) =>
    [
        string.Join(" ", balance.Texts("kinds").Select(kind => links.Target("bulletin:" + kind, language))),
        Total(balance),
        string.Join("<br>", [.. balance.Objects("plus").Select(part => "+ " + Part(part)), .. balance.Objects("minus").Select(part => "− " + Part(part))]),
        MarkdownPage.Escape(language.Of(balance.Text("zh")!, balance.Text("en")!)),
        MarkdownPage.Escape(string.Join(", ", balance.Texts("sources"))),
    ];

    private string Total(JsonObject balance)
    {
        var total = MarkdownPage.Code(balance.Text("total")! + (balance.Text("figure") is { } figure ? "/*/" + figure : ""));
        if (balance["all"] is not null)
            total += language.Of(" 之和", ", summed");
        if (balance.Text("by") is { } by)
            total += language.Of($"，按 {MarkdownPage.Code(by)} 分", $", by {MarkdownPage.Code(by)}");
        return balance.Text("onlyIfZero") is { } other ? total + language.Of($"，{MarkdownPage.Code(other)} 为 0 时", $", when {MarkdownPage.Code(other)} is 0") : total;
    }

    private string Part(JsonObject part)
    {
        var place = MarkdownPage.Code(part.Text("at")!);
        return part["rows"] is null ? place : place + language.Of(" 的行数", ", rows") + Conditions(part, "where", "=") + Conditions(part, "whereNot", "≠");
    }

    private static string Conditions(JsonObject part, string name, string sign) => part[name] is not JsonObject conditions
        ? ""
        : string.Concat(conditions.Select(condition => $", {MarkdownPage.Code(condition.Key)} {sign} {string.Join("/", ((JsonArray)condition.Value!).Select(value => value!.ToString()))}"));
}
