using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>Describes a value a profile sets for a rule. The default stands in the core profile and nowhere else.</summary>
/// <param name="Name">Its camelCase name, used by the rule and, between braces, in its texts.</param>
/// <param name="Key">Its key in a profile's <c>parameters</c>, for instance <c>KB-R004.longLeaveDays</c>.</param>
/// <param name="Type">The type of its value as the rule's JSON names it: integer, decimal, boolean, string or string[].</param>
/// <param name="Title">What it is, in both languages.</param>
public sealed record RuleParameter(string Name, string Key, string Type, LocalizedText Title);
