using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>Describes an argument the findings of a rule carry.</summary>
/// <param name="Name">Its camelCase name, as used in the message between braces.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="IsPersonal">Whether reports withhold it by default.</param>
/// <param name="Title">What it is, in both languages.</param>
/// <param name="CodeList">The code list its values come from, so that messages show the label; null when there is none.</param>
/// <param name="IsRequirement">Whether its values say what is missing, as <c>E205(traceResult=4) / evidence 12</c>, so that messages show titles in place of codes.</param>
public sealed record RuleArgument(string Name, ArgumentKind Kind, bool IsPersonal, LocalizedText Title, string? CodeList = null, bool IsRequirement = false);
