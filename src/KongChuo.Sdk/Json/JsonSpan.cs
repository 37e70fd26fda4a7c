namespace KongChuo.Json;

/// <summary>Where one value stands in its document. Offsets are 0-based UTF-8 bytes.</summary>
internal struct JsonSpan
{
    /// <summary>The value's first byte.</summary>
    public int Start;

    /// <summary>The byte after the value; negative while a container has not been walked yet.</summary>
    public int End;

    /// <summary>The value's kind.</summary>
    public JsonKind Kind;

    /// <summary>A string that holds at least one escape.</summary>
    public bool Escaped;

    /// <summary>Length in bytes; meaningful once <see cref="End"/> is known.</summary>
    public readonly int Length => End - Start;

    /// <summary>The bytes of the value.</summary>
    public readonly ReadOnlySpan<byte> Of(ReadOnlySpan<byte> data) => data[Start..End];

    /// <summary>The bytes between the quotes of a string, escapes untouched.</summary>
    public readonly ReadOnlySpan<byte> Inner(ReadOnlySpan<byte> data) => data[(Start + 1)..(End - 1)];
}
