using KongChuo.Schemas.Formats;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Nodes;

/// <summary>Assertions about strings. Lengths are code points.</summary>
internal sealed record StringRules
{
    /// <summary><c>minLength</c>; 0 when absent.</summary>
    public long MinLength { get; init; }

    /// <summary><c>maxLength</c>; the largest number when absent.</summary>
    public long MaxLength { get; init; } = long.MaxValue;

    /// <summary>The source of <see cref="Pattern"/>.</summary>
    public string? PatternText { get; init; }

    /// <summary><c>pattern</c>, or null.</summary>
    public EcmaPattern? Pattern { get; init; }

    /// <summary>The name of the format asserted, or null.</summary>
    public string? FormatName { get; init; }

    /// <summary>The check of <see cref="FormatName"/>; null when not asserted or unknown.</summary>
    public FormatCheck? Format { get; init; }

    /// <summary>Whether the number of code points matters.</summary>
    public bool ChecksLength => MinLength > 0 || MaxLength < long.MaxValue;
}
