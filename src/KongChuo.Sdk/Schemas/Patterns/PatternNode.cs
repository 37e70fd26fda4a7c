namespace KongChuo.Schemas.Patterns;

/// <summary>A node of a parsed pattern. Groups leave no node: they change nothing about whether a text matches.</summary>
internal abstract record PatternNode;

/// <summary>Matches the empty text.</summary>
internal sealed record EmptyNode : PatternNode
{
    public static EmptyNode Instance { get; } = new();
}

/// <summary>Matches one code point of a set.</summary>
internal sealed record SetNode(CodePointSet Set) : PatternNode;

/// <summary>Matches its parts one after the other.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Parts) : PatternNode;

/// <summary>Matches any one of its branches.</summary>
internal sealed record AlternationNode(IReadOnlyList<PatternNode> Branches) : PatternNode;

/// <summary>Matches its body from <see cref="Min"/> to <see cref="Max"/> times; null is without bound.</summary>
internal sealed record RepeatNode(PatternNode Body, int Min, int? Max, int Position) : PatternNode;

/// <summary>Matches the empty text where a condition holds.</summary>
internal sealed record AssertionNode(AssertionKind Kind) : PatternNode;

/// <summary>Correct ECMA-262 that cannot be matched without backtracking, or that is not built in.</summary>
internal sealed record UnsupportedNode(string Construct, int Position) : PatternNode;

internal enum AssertionKind
{
    Start,
    End,
    WordBoundary,
    NotWordBoundary,
}
