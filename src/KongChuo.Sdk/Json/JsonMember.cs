using System.Text;

namespace KongChuo.Json;

/// <summary>A member of an object inside well-formed JSON bytes.</summary>
public readonly ref struct JsonMember
{
    private readonly ReadOnlySpan<byte> name;

    internal JsonMember(ReadOnlySpan<byte> name, int nameOffset, JsonView value)
    {
        this.name = name;
        NameOffset = nameOffset;
        Value = value;
    }

    /// <summary>0-based offset of the quote the name begins with.</summary>
    public int NameOffset { get; }

    /// <summary>The member's value.</summary>
    public JsonView Value { get; }

    /// <summary>The name as it stands between the quotes.</summary>
    internal ReadOnlySpan<byte> RawName => name;

    /// <summary>The name with escapes undone.</summary>
    /// <returns>The name.</returns>
    public string Name() => JsonStrings.Unescape(name);

    /// <summary>Whether the name is the one given.</summary>
    /// <param name="text">The name in UTF-8, without escapes.</param>
    /// <returns>True when it is.</returns>
    public bool NameIs(ReadOnlySpan<byte> text) =>
        name.SequenceEqual(text) || (name.Contains((byte)'\\') && Encoding.UTF8.GetBytes(Name()).AsSpan().SequenceEqual(text));
}
