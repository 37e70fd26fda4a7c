using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Makes the page of the case state machine: its states, a diagram, what has to come before, what is due next, and every transition.</summary>
internal sealed class CaseStatesPage(Specification specification, DocLanguage language)
{
    /// <summary>Adds the page.</summary>
    public void Emit(GeneratedFiles files)
    {
        if (specification.CaseStates.Count == 0)
            return;
        var machine = specification.CaseStates;
        var page = new MarkdownPage().Heading(1, language.Of("案件状态机", "State machine of a case"));
        page.Paragraph(language.Of(machine.Text("note") ?? "", machine.Text("noteEn") ?? ""));
        page.Heading(2, language.Of("状态", "States")).Table(
            [language.Of("代码", "Code"), language.Of("名称", "Name"), language.Of("在册", "Open"), language.Of("终态", "Final"), language.Of("说明", "Note")],
            machine.Objects("states").Select(state => (IReadOnlyList<string>)[state.Text("code")!, MarkdownPage.Escape(Name(state)), Mark(state.Flag("open")), Mark(state.Flag("terminal")), MarkdownPage.Escape(language.Of(state.Text("note") ?? "", state.Text("noteEn") ?? ""))]));
        page.Heading(2, language.Of("图", "Diagram"));
        page.Paragraph(language.Of("只画改变状态的转移；同一对状态之间的事件并在一条线上，条件见下表。", "Only transitions that change the state; events between the same two states share a line, conditions stand in the table below."));
        page.Block(Diagram(machine));
        if (machine["order"] is JsonObject order)
            page.Heading(2, language.Of("重放的次序", "Order of replay")).Paragraph(Name(order));
        if (machine["closings"] is not null)
            CaseRequirements.Write(page, machine, language);
        if (machine["duties"] is not null)
            CaseDuties.Write(page, machine, language);
        page.Heading(2, language.Of("全部转移", "All transitions")).Table(
            [language.Of("自", "From"), language.Of("事件", "Event"), language.Of("条件", "Condition"), language.Of("至", "To"), language.Of("来源", "Source")],
            machine.Objects("transitions").Select(row => (IReadOnlyList<string>)[row.Text("from")!, $"[{row.Text("event")}](kinds/{row.Text("event")}.md)", row.Text("guard") is { } guard ? MarkdownPage.Code(guard) : "", row.Text("to") ?? "", string.Join(", ", row.Texts("sources"))]));
        files.Add($"{language.Folder}/case-states.md", page.ToString());
    }

    private string Name(JsonObject state) => language.Of(state.Text("zh") ?? "", state.Text("en") ?? "");

    private static string Mark(bool value) => value ? "✓" : "";

    private string Diagram(JsonObject machine)
    {
        var names = machine.Objects("states").Select(state => $"  s{state.Text("code")}: {state.Text("code")} {Name(state)}");
        var codes = machine.Objects("states").Select(state => state.Text("code")!).ToHashSet(StringComparer.Ordinal);
        var edges = machine.Objects("transitions")
            .Where(row => row.Text("to") is { } to && to != row.Text("from") && codes.Contains(to))
            .GroupBy(row => (From: codes.Contains(row.Text("from")!) ? "s" + row.Text("from") : "[*]", To: "s" + row.Text("to")))
            .Select(group => $"  {group.Key.From} --> {group.Key.To}: {string.Join(" ", group.Select(row => row.Text("event")).Distinct().Order(StringComparer.Ordinal))}");
        return string.Join("\n", ["```mermaid", "stateDiagram-v2", .. names, .. edges.Distinct(), "```"]);
    }
}
