using System.Buffers.Binary;

namespace KongChuo.Spill;

/// <summary>A hash that stands before a key, so that the first bytes tell most keys apart: UUIDs and document numbers begin alike. The same in every run.</summary>
internal static class KeyHash
{
    /// <summary>Its length in bytes.</summary>
    public const int Length = 8;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>Writes the hash before a key.</summary>
    /// <param name="target">Takes it.</param>
    /// <param name="key">The key.</param>
    public static void Write(Span<byte> target, ReadOnlySpan<byte> key)
    {
        var hash = (ulong)key.Length * Multiplier;
        for (; key.Length >= sizeof(ulong); key = key[sizeof(ulong)..])
            hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(key));
        foreach (var value in key)
            hash = Mixed(hash ^ value);
        BinaryPrimitives.WriteUInt64BigEndian(target, hash);
    }

    private static ulong Mixed(ulong value)
    {
        value *= Multiplier;
        return value ^ (value >> 29);
    }
}
