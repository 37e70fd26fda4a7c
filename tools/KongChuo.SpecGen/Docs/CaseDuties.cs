using System.Text.Json.Nodes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Docs;

/// <summary>Writes what is due next in a case into the page of the case state machine.</summary>
internal static class CaseDuties
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownPage page, JsonObject machine, DocLanguage language)
    {
        page.Heading(2, language.Of("下一步与期限", "What is due next, and when"));
        page.Paragraph(language.Of(machine["dutyLanguage"]!.AsObject().Text("zh")!, machine["dutyLanguage"]!.AsObject().Text("en")!));
        page.Table(
            [language.Of("做什么", "What"), language.Of("状态", "States"), language.Of("起于", "Begins with"), language.Of("履行", "Fulfilled by"), language.Of("期限", "Due"), language.Of("规则", "Rule"), language.Of("来源", "Source")],
            machine.Objects("duties").Select(duty => (IReadOnlyList<string>)
            [
                MarkdownPage.Escape(language.Of(duty.Text("zh")!, duty.Text("en")!)),
                string.Join(" ", duty.Texts("states")),
                Happenings(duty, "after", language) + Each(duty, language),
                Happenings(duty, "next", language),
                Due(duty, language),
                duty.Text("rule") is { } rule ? $"[{rule}](rules/{rule}.md)" : "",
                string.Join(", ", duty.Texts("sources")),
            ]));
    }

    /// <summary>One thing that happens, with its conditions.</summary>
    public static string Happening(JsonObject item, DocLanguage language)
    {
        var events = string.Join(" ", item.Texts("events").Select(code => $"[{code}](kinds/{code}.md)"));
        var conditions = Conditions(item, language).ToList();
        return string.Join(" ", new[] { events, string.Join(language.Of("，", ", "), conditions) }.Where(part => part.Length > 0));
    }

    private static string Each(JsonObject duty, DocLanguage language) => duty.Text("each") switch
    {
        "round" => language.Of("，每轮首次", ", first of the round"),
        "case" => language.Of("，本案首次", ", first of the case"),
        "latest" => language.Of("，最近一次", ", latest"),
        _ => "",
    };

    private static string Due(JsonObject duty, DocLanguage language)
    {
        if (duty.Text("until") is { } until)
            return MarkdownPage.Code(until);
        if (duty.Text("every") is { } period)
            return Every(period, language) + (duty.Text("exempt") is { } exempt ? $" ({MarkdownPage.Code(exempt)})" : "");
        var days = duty.Texts("days").Select(MarkdownPage.Code).ToList();
        var from = duty.Text("from") is { } member ? MarkdownPage.Code(member) : days.Count > 0 ? language.Of("事件发生日", "day of the event") : "";
        return string.Join(" + ", [from, .. days]);
    }

    private static string Every(string period, DocLanguage language) => period switch
    {
        "week" => language.Of("下一周末日", "end of the next week"),
        "month" => language.Of("下一整月末日", "end of the next whole month"),
        _ => language.Of("下一学期末日", "end of the next term"),
    };

    private static string Happenings(JsonObject duty, string name, DocLanguage language) =>
        string.Join(language.Of("；", "; "), duty.Objects(name).Select(item => Happening(item, language)));

    private static IEnumerable<string> Conditions(JsonObject item, DocLanguage language)
    {
        if (item.Texts("into") is { Count: > 0 } into)
            yield return "→ " + string.Join(" ", into);
        if (item.Texts("in") is { Count: > 0 } states)
            yield return language.Of("在 ", "in ") + string.Join(" ", states);
        foreach (var (path, values) in item["where"]?.AsObject() ?? [])
            yield return MarkdownPage.Code($"{path} = {string.Join('|', values!.AsArray())}");
        foreach (var (path, other) in item["same"]?.AsObject() ?? [])
            yield return MarkdownPage.Code($"{path} = {other}");
        if (item.Text("passed") is { } passed)
            yield return string.Join(" + ", [MarkdownPage.Code(passed), .. item.Texts("days").Select(MarkdownPage.Code)]) + language.Of(" 已过", " has passed");
        if (item.Text("nth") is { } nth)
            yield return language.Of("第 ", "number ") + MarkdownPage.Code(nth) + language.Of(" 次", "");
        if (item["given"] is JsonObject given)
            yield return language.Of("此前已有 ", "after ") + Happening(given, language);
    }
}
