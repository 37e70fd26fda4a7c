using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// Reads plain string content 32 bytes at a time up to its closing quote, checking in the same step that it has no escapes
/// and no control characters and that it is well-formed UTF-8, and counting code points. It accepts ASCII and ordinary
/// two- and three-byte sequences; what is rare (E0, ED, four bytes, noncharacters) it leaves to the complete engine.
/// </summary>
internal static unsafe class TextScan
{
    private const int Block = 32;

    /// <summary>Scans from behind the opening quote. At least 64 readable bytes that are no quotes must follow the text.</summary>
    /// <param name="text">The first byte of the content.</param>
    /// <param name="codePoints">The number of code points.</param>
    /// <returns>The closing quote; null when the content is left to the complete engine.</returns>
    public static byte* Run(byte* text, out int codePoints)
    {
        var count = 0;
        var carry = 0UL;
        while (true)
        {
            var bytes = Vector256.Load(text);
            var quote = Vector256.Equals(bytes, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
            var bad = (Vector256.Equals(bytes, Vector256.Create((byte)'\\')) | Vector256.LessThan(bytes, Vector256.Create((byte)0x20))).ExtractMostSignificantBits();
            var inside = quote == 0 ? uint.MaxValue : (quote & (0 - quote)) - 1;
            var high = bytes.ExtractMostSignificantBits() & inside;
            if ((bad & inside) != 0)
                break;
            if (high != 0 || carry != 0)
            {
                if (!IsWellFormed(bytes, text, high, inside, quote != 0, ref carry, out var continuations))
                    break;
                count -= continuations;
            }

            if (quote != 0)
            {
                var length = BitOperations.TrailingZeroCount(quote);
                codePoints = count + length;
                return text + length;
            }

            count += Block;
            text += Block;
        }

        codePoints = 0;
        return null;
    }

    /// <summary>Checks the bytes above 0x7F of one block. <paramref name="carry"/> holds the continuation bytes the next block owes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWellFormed(Vector256<byte> bytes, byte* text, uint high, uint inside, bool isLast, ref ulong carry, out int continuations)
    {
        var continuation = Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)-64)).ExtractMostSignificantBits() & inside;
        var two = InRange(bytes, 0xC2, 0xDF) & inside;
        var three = (InRange(bytes, 0xE1, 0xEF) & ~Vector256.Equals(bytes, Vector256.Create((byte)0xED)).ExtractMostSignificantBits()) & inside;
        var owed = ((ulong)(two | three) << 1) | ((ulong)three << 2) | carry;
        continuations = BitOperations.PopCount(continuation);
        carry = owed >> Block;
        if ((high & ~continuation) != (two | three) || (uint)owed != continuation || (isLast && carry != 0))
            return false;
        return (Vector256.Equals(bytes, Vector256.Create((byte)0xEF)).ExtractMostSignificantBits() & inside) is var special && (special == 0 || HasNoNoncharacter(text, special));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint InRange(Vector256<byte> bytes, byte low, byte high) =>
        Vector256.LessThanOrEqual(bytes - Vector256.Create(low), Vector256.Create((byte)(high - low))).ExtractMostSignificantBits();

    /// <summary>U+FDD0 to U+FDEF and U+FFFE, U+FFFF begin with EF B7 and EF BF: those are looked at by the complete engine.</summary>
    private static bool HasNoNoncharacter(byte* text, uint leads)
    {
        for (; leads != 0; leads &= leads - 1)
        {
            if (text[BitOperations.TrailingZeroCount(leads) + 1] is 0xB7 or 0xBF)
                return false;
        }

        return true;
    }
}
