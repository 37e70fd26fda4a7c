namespace KongChuo.Findings;

/// <summary>One named argument of a finding.</summary>
/// <param name="Name">The name the rule's JSON gives it.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsPersonal">Whether the value can say something of a person; reports then withhold it unless told otherwise.</param>
public readonly record struct FindingArgument(string Name, ArgumentValue Value, bool IsPersonal = false);
