namespace KongChuo.Schemas.Nodes;

/// <summary>Assertions about numbers; null where absent.</summary>
internal sealed record NumberRules(
    NumberBound? Minimum,
    NumberBound? Maximum,
    NumberBound? ExclusiveMinimum,
    NumberBound? ExclusiveMaximum,
    NumberDivisor? MultipleOf);
