namespace KongChuo.Rules;

/// <summary>What values a parameter can have, as the profile that declares it says.</summary>
/// <param name="Unit">The unit, one of those in <c>spec/meta/profile.schema.json</c>.</param>
/// <param name="CodeList">The code list of its values; null unless the unit is <c>code</c>.</param>
/// <param name="Words">The words to choose from; empty unless the unit is <c>mode</c>.</param>
internal sealed record ParameterKind(string Unit, string? CodeList, IReadOnlyList<string> Words);
