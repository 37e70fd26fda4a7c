namespace KongChuo.Schemas.Nodes;

/// <summary>The step from a schema to one of its subschemas.</summary>
/// <param name="Keyword">The keyword that holds or names the subschema.</param>
/// <param name="Segment">What the step adds to the keyword location, such as <c>/properties/a~1b</c>.</param>
/// <param name="Target">The subschema.</param>
internal sealed record SchemaEdge(string Keyword, string Segment, SchemaNode Target)
{
    /// <summary>A schema that decides as <see cref="Target"/> does in fewer steps, for when nobody asks for the way.</summary>
    public SchemaNode Destination { get; set; } = Target;
}
