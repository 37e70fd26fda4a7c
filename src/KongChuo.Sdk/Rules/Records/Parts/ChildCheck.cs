namespace KongChuo.Rules.Records;

/// <summary>Judges one child of a record.</summary>
/// <param name="child">The child.</param>
/// <param name="context">Takes the findings.</param>
/// <returns>True when the child held something to judge.</returns>
internal delegate bool ChildCheck(in ChildPart child, ref RuleContext context);
