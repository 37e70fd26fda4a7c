using KongChuo.Json;

namespace KongChuo.Schemas;

/// <summary>Where the value of a captured pointer stands; the default value means that the instance has none there.</summary>
/// <param name="Start">Offset of the value, 0-based UTF-8 bytes.</param>
/// <param name="Length">Length of the value in bytes, quotes included; 0 when absent.</param>
/// <param name="Kind">The value's kind.</param>
public readonly record struct CapturedValue(int Start, int Length, JsonKind Kind)
{
    /// <summary>Whether the instance has a value at the pointer.</summary>
    public bool IsPresent => Length > 0;
}
