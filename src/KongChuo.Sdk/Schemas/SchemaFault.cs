using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas;

/// <summary>One way in which an instance breaks a schema. Immutable; it holds no value of the instance.</summary>
public sealed class SchemaFault
{
    private string? _keywordLocation;

    /// <summary>The keyword that failed. Where the schema is <c>false</c> it is the keyword that holds it, or <c>false</c> at the root.</summary>
    public required string Keyword { get; init; }

    /// <summary>JSON Pointer of the keyword along the path of evaluation, through <c>$ref</c>.</summary>
    public string KeywordLocation => _keywordLocation ??= string.Concat(Path.Select(edge => edge.Segment)) + Segment;

    /// <summary>Absolute URI of the keyword, with a JSON Pointer fragment.</summary>
    public required string AbsoluteKeywordLocation { get; init; }

    /// <summary>JSON Pointer of the value; of the object when a member is missing; of the member when its name is wrong.</summary>
    public required string InstanceLocation { get; init; }

    /// <summary>Offset of the value, 0-based UTF-8 bytes; of the name, when the name is wrong.</summary>
    public required int Offset { get; init; }

    /// <summary>Whether a schema <c>false</c> forbids the value; <see cref="KeywordLocation"/> is then the place of that schema.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>Whether it is the name of a member that is wrong, by <c>propertyNames</c>, and not a value.</summary>
    public bool IsName { get; init; }

    /// <summary>Facts about the fault, named.</summary>
    public required IReadOnlyList<SchemaFaultArgument> Arguments { get; init; }

    /// <summary>For <c>anyOf</c> and <c>oneOf</c> without a match: what each branch found wrong. Otherwise empty.</summary>
    public IReadOnlyList<SchemaFault> Causes { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{InstanceLocation} ({Offset}): {KeywordLocation}";

    /// <summary>The steps through the schema that led to the one that failed.</summary>
    internal SchemaEdge[] Path { get; init; } = [];

    /// <summary>What follows the steps in the location: a slash and the keyword, or nothing.</summary>
    internal string Segment { get; init; } = "";

    /// <summary>Whether another fault says the same of the same value, on whatever way the schema was reached.</summary>
    internal bool IsTwinOf(SchemaFault other) =>
        Offset == other.Offset && IsName == other.IsName && IsForbidden == other.IsForbidden
        && AbsoluteKeywordLocation == other.AbsoluteKeywordLocation && InstanceLocation == other.InstanceLocation
        && Arguments.Select(argument => argument.ToString()).SequenceEqual(other.Arguments.Select(argument => argument.ToString()));
}
