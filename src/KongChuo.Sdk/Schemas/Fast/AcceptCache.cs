using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// Remembers short texts a string node has accepted, so that dates, versions and the like, which recur, are judged once.
/// One place per hash; a newer text takes the place of the older. Where texts hardly recur, as identity numbers do, it
/// gives itself up. Belongs to one thread.
/// </summary>
internal sealed unsafe class AcceptCache
{
    /// <summary>The longest text that is remembered, in bytes.</summary>
    public const int Longest = 31;

    private const int PlaceBits = 7;
    private const int Credit = 1024;
    private const int Reward = 3;

    private readonly Vector256<byte>[] texts = new Vector256<byte>[1 << PlaceBits];
    private int credit = Credit;

    /// <summary>Whether asking it costs less than it saves.</summary>
    public bool IsWorthwhile => credit > 0;

    /// <summary>Whether a text was accepted before. 32 bytes must be readable at its beginning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(byte* text, int length)
    {
        if (texts[Place(text, length)] != Key(text, length))
            return false;
        if (credit < Credit)
            credit += Reward;
        return true;
    }

    /// <summary>Remembers a text that was not known.</summary>
    public void Add(byte* text, int length)
    {
        texts[Place(text, length)] = Key(text, length);
        credit--;
    }

    /// <summary>The text's bytes, zeros, and one more than its length, so that no key is all zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Key(byte* text, int length)
    {
        var indices = Vector256.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31);
        return (Vector256.Load(text) & Vector256.LessThan(indices, Vector256.Create((byte)length))).WithElement(Longest, (byte)(length + 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(byte* text, int length)
    {
        var first = Unsafe.ReadUnaligned<ulong>(text);
        if (length < sizeof(ulong))
            return Mix(first << ((sizeof(ulong) - length) * 8 & 63), length);
        return Mix((first * 0x9E3779B97F4A7C15) ^ Unsafe.ReadUnaligned<ulong>(text + length - sizeof(ulong)), length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Mix(ulong bits, int length) => (int)((bits + (ulong)length) * 0xD6E8FEB86659FD93 >> (64 - PlaceBits));
}
