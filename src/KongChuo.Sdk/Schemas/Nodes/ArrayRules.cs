namespace KongChuo.Schemas.Nodes;

/// <summary>Keywords about arrays, except <c>unevaluatedItems</c>.</summary>
internal sealed record ArrayRules
{
    /// <summary><c>prefixItems</c>.</summary>
    public SchemaEdge[] Prefix { get; init; } = [];

    /// <summary><c>items</c>, or null.</summary>
    public SchemaEdge? Items { get; init; }

    /// <summary><c>contains</c>, or null.</summary>
    public SchemaEdge? Contains { get; init; }

    /// <summary><c>minContains</c>; null when absent, which means 1.</summary>
    public long? MinContains { get; init; }

    /// <summary><c>maxContains</c>; the largest number when absent.</summary>
    public long MaxContains { get; init; } = long.MaxValue;

    /// <summary><c>minItems</c>; 0 when absent.</summary>
    public long MinItems { get; init; }

    /// <summary><c>maxItems</c>; the largest number when absent.</summary>
    public long MaxItems { get; init; } = long.MaxValue;

    /// <summary><c>uniqueItems</c>.</summary>
    public bool Unique { get; init; }
}
