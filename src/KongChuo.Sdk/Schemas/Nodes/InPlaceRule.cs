namespace KongChuo.Schemas.Nodes;

/// <summary>A keyword that applies subschemas to the same value.</summary>
internal abstract record InPlaceRule;

/// <summary><c>$ref</c>, <c>allOf</c>, or a <c>$dynamicRef</c> that always leads to the same schema: all must hold.</summary>
internal sealed record AllRule(SchemaEdge[] Edges) : InPlaceRule;

/// <summary><c>anyOf</c>.</summary>
internal sealed record AnyRule(SchemaEdge[] Edges) : InPlaceRule;

/// <summary><c>oneOf</c>.</summary>
internal sealed record OneRule(SchemaEdge[] Edges) : InPlaceRule;

/// <summary><c>not</c>.</summary>
internal sealed record NotRule(SchemaEdge Edge) : InPlaceRule;

/// <summary><c>if</c> with <c>then</c> and <c>else</c>, either of which may be null.</summary>
internal sealed record ConditionalRule(SchemaEdge If, SchemaEdge? Then, SchemaEdge? Else) : InPlaceRule;

/// <summary>A <c>$dynamicRef</c> whose target depends on the resources passed through.</summary>
/// <param name="Anchor">The anchor's name.</param>
/// <param name="Initial">Where it leads when no outer resource has the anchor.</param>
internal sealed record DynamicRule(string Anchor, SchemaEdge Initial) : InPlaceRule
{
    /// <summary>The target by the number of the outermost resource that has the anchor; null where it has none.</summary>
    public SchemaEdge?[] Targets { get; set; } = [];
}
