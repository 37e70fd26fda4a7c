using KongChuo.Schemas.Formats;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Fast;

/// <summary>A string without escapes: all assertions that bear on it, from the cheapest to the dearest.</summary>
internal sealed class FastString() : FastNode(FastKind.String)
{
    /// <summary>The strings allowed, when they are listed: then nothing else has to be asked; null when they are not.</summary>
    public FastSet? Set { get; init; }

    /// <summary>The shape a string of fixed length must have; null when there is none. Alone it decides all patterns.</summary>
    public FastShape? Shape { get; init; }

    /// <summary>Least number of code points.</summary>
    public long MinLength { get; init; }

    /// <summary>Greatest number of code points.</summary>
    public long MaxLength { get; init; } = long.MaxValue;

    /// <summary>Characters of which any text, not empty, satisfies all patterns; null when no such are known.</summary>
    public SafeText? Safe { get; init; }

    /// <summary>The patterns that the shape does not decide.</summary>
    public EcmaPattern[] Patterns { get; init; } = [];

    /// <summary>The formats asserted that the shape does not decide.</summary>
    public FormatCheck[] Formats { get; init; } = [];

    /// <summary>What annotations ask.</summary>
    public FastCheck[] Checks { get; init; } = [];

    /// <summary>0-based number of the cache of accepted texts; -1 when the string is cheap to judge.</summary>
    public int Cache { get; init; } = -1;

    /// <summary>Whether only a shape has to be matched.</summary>
    public bool IsShapeOnly { get; init; }
}
