using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// Remembers short texts a string node has accepted, so that dates, versions and the like, which recur, are judged once.
/// One place per hash; a newer text takes the place of the older. Belongs to one thread.
/// </summary>
internal sealed unsafe class AcceptCache
{
    /// <summary>The longest text that is remembered, in bytes.</summary>
    public const int Longest = 31;

    private const int Places = 512;

    private static readonly Vector256<byte> Indices = Vector256.Create<byte>([.. Enumerable.Range(0, 32).Select(index => (byte)index)]);

    private readonly Vector256<byte>[] texts = new Vector256<byte>[Places];

    /// <summary>Makes the text's key: its bytes, zeros, and one more than its length, so that no key is all zeros. 32 bytes must be readable at its beginning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> KeyOf(byte* text, int length)
    {
        var inside = Vector256.LessThan(Indices, Vector256.Create((byte)length));
        return (Vector256.Load(text) & inside).WithElement(Longest, (byte)(length + 1));
    }

    /// <summary>Whether the text of a key was accepted before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(Vector256<byte> key) => texts[Place(key)] == key;

    /// <summary>Remembers a text.</summary>
    public void Add(Vector256<byte> key) => texts[Place(key)] = key;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(Vector256<byte> key)
    {
        var words = key.AsUInt64();
        var mixed = (words[0] ^ (words[1] * 0x9E3779B97F4A7C15) ^ (words[2] * 0xC2B2AE3D27D4EB4F) ^ words[3]) * 0xD6E8FEB86659FD93;
        return (int)(mixed >> 55);
    }
}
