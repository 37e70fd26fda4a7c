using System.Buffers.Binary;

namespace KongChuo.Reconciliation.Rows;

/// <summary>
/// The bytes rows are sorted by: a hash, so that the first bytes tell most keys apart; the length of the key; the key; and a tail that orders the rows of one key.
/// </summary>
internal static class RowKey
{
    /// <summary>The longest key; what is longer cannot be anybody's.</summary>
    public const int Longest = 4096;

    /// <summary>Bytes before the key.</summary>
    public const int HeadLength = 10;

    /// <summary>Stands between the two texts of a key: a byte no text has.</summary>
    public const byte Between = 0xFF;

    /// <summary>Writes the head before a key.</summary>
    /// <param name="target">Head and key, the key written already.</param>
    public static void WriteHead(Span<byte> target)
    {
        var key = target[HeadLength..];
        BinaryPrimitives.WriteUInt64BigEndian(target, Hash(key));
        BinaryPrimitives.WriteUInt16BigEndian(target[8..], (ushort)key.Length);
    }

    /// <summary>A hash that is the same in every run.</summary>
    public static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in bytes)
            hash = (hash ^ value) * 1099511628211UL;
        return (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15UL;
    }
}
