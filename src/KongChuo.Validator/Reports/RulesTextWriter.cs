using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Reports;

/// <summary>Lists and explains rules for a person.</summary>
internal sealed class RulesTextWriter(TextWriter output, Profile profile, Language language)
{
    public void List(IReadOnlyList<RuleDescriptor> rules)
    {
        Line(Text.Get(language, "rules.head", rules.Count, profile.Id));
        foreach (var rule in rules)
            Line($"{rule.Id}  {State(rule)}  {rule.Title.In(language)}");
    }

    public void Explain(RuleDescriptor rule)
    {
        Line($"{rule.Id}  {rule.Title.In(language)}  ({rule.Name})");
        Line(Text.Get(language, "rules.layer", Text.Get(language, "rules.scope." + rule.Scope)));
        Line(Text.Get(language, "rules.severity", State(rule)));
        Line(Text.Get(language, "rules.applies", string.Join(", ", rule.AppliesTo)));
        Line(Text.Get(language, "rules.message", rule.Message.In(language)));
        Line(Text.Get(language, "rules.why", rule.Why.In(language)));
        Line(Text.Get(language, "rules.fix", rule.Fix.In(language)));
        foreach (var parameter in rule.Parameters)
            Line(Text.Get(language, "rules.parameter", parameter.Key, parameter.Title.In(language), profile.Parameter(parameter.Key)?.ToString() ?? ""));
        if (rule.DomainIds.Count > 0)
            Line(Text.Get(language, "rules.domain", string.Join(", ", rule.DomainIds)));
        Line(Text.Get(language, "rules.sources", string.Join(", ", rule.Sources.Select(source => Citations.In(language, source)))));
    }

    private string State(RuleDescriptor rule) =>
        profile.IsOn(rule) ? Text.Get(language, "report.severity." + ReportWords.Of(profile.SeverityOf(rule))) : Text.Get(language, "rules.off");

    private void Line(string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
