using System.Text.Json.Nodes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Writes what has to come before events, and what closings ask for, into the page of the case state machine.</summary>
internal static class CaseRequirements
{
    /// <summary>Writes the sections.</summary>
    public static void Write(MarkdownPage page, JsonObject machine, DocLanguage language)
    {
        page.Heading(2, language.Of("事件的前置事项", "What comes before an event"));
        page.Paragraph(language.Of(machine["requirementLanguage"]!.AsObject().Text("zh")!, machine["requirementLanguage"]!.AsObject().Text("en")!));
        page.Table(
            [language.Of("事件", "Event"), language.Of("此前须有", "Has to come before")],
            machine.Objects("events").Where(item => item["requires"] is not null).Select(item => (IReadOnlyList<string>)[$"{Link(item.Text("code")!)} {MarkdownPage.Escape(language.Of(item.Text("zh")!, item.Text("en")!))}", Requires(item, language)]));
        page.Heading(2, language.Of("销号原因所需", "What closings ask for"));
        page.Table(
            [language.Of("原因", "Reason"), language.Of("状态", "States"), language.Of("根据", "Grounds"), language.Of("此外须有", "Required besides"), language.Of("来源", "Source")],
            machine.Objects("closings").Select(row => (IReadOnlyList<string>)
            [
                $"[{row.Text("reason")}](codelists/KC-CLOSE.md)",
                string.Join(" ", row.Texts("states")),
                row.Text("by") is { } by ? language.Of("由 ", "by ") + Link(by) : string.Join(language.Of("，或 ", ", or "), row.Objects("grounds").Select(ground => CaseDuties.Happening(ground, language))),
                Requires(row, language),
                string.Join(", ", row.Texts("sources")),
            ]));
    }

    private static string Link(string code) => $"[{code}](kinds/{code}.md)";

    private static string Requires(JsonObject item, DocLanguage language) => string.Join(language.Of("；", "; "), item.Objects("requires").Select(requirement => Requirement(requirement, language)));

    private static string Requirement(JsonObject requirement, DocLanguage language)
    {
        var choices = requirement.Objects("anyOf").Select(choice => CaseDuties.Happening(choice, language)).ToList();
        if (requirement.Texts("evidence") is { Count: > 0 } evidence)
            choices.Add(language.Of("证据 ", "evidence ") + string.Join(" ", evidence));
        var scope = requirement.Text("within") switch
        {
            "round" => language.Of("（本轮）", " (round)"),
            "child" => language.Of("（该儿童）", " (child)"),
            _ => "",
        };
        var when = (requirement["when"]?.AsObject() ?? []).Select(member => MarkdownPage.Code($"{member.Key} = {string.Join('|', member.Value!.AsArray())}"))
            .Concat(requirement.Text("lacking") is { } lacking ? [language.Of("没有 ", "without ") + MarkdownPage.Code(lacking)] : []).ToList();
        return (when.Count == 0 ? "" : string.Join(" ", when) + language.Of("：", ": ")) + string.Join(language.Of("，或 ", ", or "), choices) + scope;
    }
}
