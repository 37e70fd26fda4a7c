using System.Text;
using System.Text.Json;

namespace KongChuo.Json;

/// <summary>
/// Any JSON value as its canonical bytes: member order and number text are as received, white space and needless escapes are gone.
/// The default value is <c>null</c>.
/// </summary>
public readonly struct RawJson : IEquatable<RawJson>
{
    private static readonly byte[] Null = "null"u8.ToArray();

    private readonly byte[]? utf8;

    private RawJson(byte[] utf8) => this.utf8 = utf8;

    /// <summary>The canonical bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 => utf8 ?? Null;

    /// <summary>What the value is.</summary>
    public JsonKind Kind => (utf8 ?? Null)[0] switch
    {
        (byte)'{' => JsonKind.Object,
        (byte)'[' => JsonKind.Array,
        (byte)'"' => JsonKind.String,
        (byte)'t' => JsonKind.True,
        (byte)'f' => JsonKind.False,
        (byte)'n' => JsonKind.Null,
        _ => JsonKind.Number,
    };

    /// <summary>Reads a value.</summary>
    /// <param name="utf8">UTF-8 text of exactly one JSON value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KongChuoJsonException">The text is no well-formed JSON, or names a member twice.</exception>
    public static RawJson Parse(ReadOnlySpan<byte> utf8) => JsonReading.Whole(utf8, Read);

    /// <summary>Reads a value.</summary>
    /// <param name="json">The text of exactly one JSON value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KongChuoJsonException">The text is no well-formed JSON, or names a member twice.</exception>
    public static RawJson Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Copies the value a reader stands on.</summary>
    internal static RawJson Read(ref Utf8JsonReader reader)
    {
        var writer = CanonicalWriter.Rent();
        try
        {
            CanonicalCopy.Value(ref reader, writer);
            return new RawJson(writer.Written.ToArray());
        }
        finally
        {
            writer.Return();
        }
    }

    /// <inheritdoc/>
    public bool Equals(RawJson other) => Utf8.Span.SequenceEqual(other.Utf8.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    /// <summary>The canonical text; it may hold personal data.</summary>
    /// <returns>The text; never null.</returns>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>Compares two values by their canonical bytes.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Compares two values by their canonical bytes.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);
}
