using System.Text.RegularExpressions;
using KongChuo.Findings;
using KongChuo.V1;

namespace KongChuo.Rules;

/// <summary>
/// What is missing, as a person reads it: in <c>E205(traceResult=4) / evidence 12</c> and the like, titles stand for events, members, codes, states, types of evidence
/// and parameters, and words for the bar and the plus between events.
/// </summary>
internal static partial class RequirementText
{
    /// <summary>Writes what is missing.</summary>
    /// <param name="rule">The rule, for its parameters.</param>
    /// <param name="requirement">What is missing, as the finding names it.</param>
    /// <param name="language">The language.</param>
    public static string Shown(RuleDescriptor rule, string requirement, Language language) => Parts().Replace(requirement, part => Shown(rule, part.Groups, language));

    private static string Shown(RuleDescriptor rule, GroupCollection part, Language language)
    {
        if (part["or"].Success)
            return new LocalizedText("或", " or ").In(language);
        if (part["and"].Success)
            return new LocalizedText("及", " and ").In(language);
        if (part["event"] is { Success: true } code)
            return $"{code.Value} {Title("KC-EVENT", code.Value, language)}";
        if (part["evidence"] is { Success: true } evidence)
            return new LocalizedText("佐证“", "evidence “").In(language) + Titles("KC-EVIDENCE", evidence.Value, '/', language) + "”";
        if (part["state"] is { Success: true } states)
            return new LocalizedText("状态“", "state “").In(language) + Titles("KC-CASESTATE", states.Value, '/', language) + "”";
        var name = part["member"].Value;
        if (rule.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } own)
            return own.Title.In(language);
        if (MemberTitles.Of(name) is not { } member)
            return name;
        var title = member.Title.In(language);
        return part["codes"] is { Success: true } codes ? title + new LocalizedText("：", ": ").In(language) + Titles(member.CodeList, codes.Value, '|', language) : title;
    }

    private static string Titles(string? list, string codes, char separator, Language language) =>
        string.Join(new LocalizedText("、", ", ").In(language), codes.Split(separator).Select(code => Title(list, code, language)));

    private static string Title(string? list, string code, Language language) => list is null ? code : CodeLists.All.Find(list)?.Find(code)?.Title.In(language) ?? code;

    [GeneratedRegex(@"evidence (?<evidence>[0-9/]+)|state (?<state>[0-9/]+)|(?<event>E[0-9]{3})|(?<member>[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*)(?:=(?<codes>[0-9|]+))?|(?<or>\|)|(?<and>\+)")]
    private static partial Regex Parts();
}
