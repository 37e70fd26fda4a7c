using System.Buffers.Binary;
using KongChuo.Spill;

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
        KeyHash.Write(target, key);
        BinaryPrimitives.WriteUInt16BigEndian(target[KeyHash.Length..], (ushort)key.Length);
    }
}
