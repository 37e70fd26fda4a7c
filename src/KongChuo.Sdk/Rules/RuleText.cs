using System.Text;
using KongChuo.Findings;
using KongChuo.V1;

namespace KongChuo.Rules;

/// <summary>Fills a rule's message with a finding's arguments and the profile's parameters.</summary>
public static class RuleText
{
    private static readonly LocalizedText Yes = new("是", "yes");
    private static readonly LocalizedText No = new("否", "no");

    /// <summary>Writes the message of one finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="profile">The profile in force, for parameters the message names.</param>
    /// <param name="language">The language.</param>
    /// <param name="withheld">What stands for a personal value; null shows the values.</param>
    /// <returns>The message.</returns>
    public static string Message(RuleDescriptor rule, Finding finding, Profile profile, Language language, string? withheld)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(profile);
        var text = new StringBuilder(rule.Message.In(language));
        foreach (var argument in finding.Arguments)
            text.Replace("{" + argument.Name + "}", argument.IsPersonal && withheld is not null ? withheld : Shown(rule, argument, language));
        foreach (var parameter in rule.Parameters)
            text.Replace("{" + parameter.Name + "}", profile.Parameter(parameter.Key) is { } value ? ParameterText.Shown(value, language) : "");
        return text.ToString();
    }

    private static string Shown(RuleDescriptor rule, FindingArgument argument, Language language)
    {
        if (argument.Value.Kind == ArgumentKind.Boolean)
            return (argument.Value.Integer != 0 ? Yes : No).In(language);
        var value = argument.Value.ToString();
        var described = rule.Arguments.FirstOrDefault(item => item.Name == argument.Name);
        if (described?.IsRequirement == true)
            return RequirementText.Shown(rule, value, language);
        return described?.CodeList is { } list ? CodeLists.All.Find(list)?.Find(value)?.Title.In(language) ?? value : value;
    }
}
