using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// Strings of one fixed length, up to 64 bytes, in which the byte at each place lies in one of two ranges: digits,
/// hexadecimal digits, a literal and the like. One comparison judges 32 bytes.
/// </summary>
internal sealed class FastShape
{
    private const int Block = 32;
    private const int UuidLength = 36;
    private const int Limit = 2 * Block;

    private readonly ByteRanges[] places;
    private readonly Vector256<byte>[] low = new Vector256<byte>[4];
    private readonly Vector256<byte>[] span = new Vector256<byte>[4];

    private FastShape(ByteRanges[] places)
    {
        this.places = places;
        Span<byte> bytes = stackalloc byte[4 * Limit];
        for (var i = 0; i < Limit; i++)
        {
            var ranges = i < places.Length ? places[i] : ByteRanges.Any;
            bytes[i] = ranges.FirstLow;
            bytes[Limit + i] = (byte)(ranges.FirstHigh - ranges.FirstLow);
            bytes[(2 * Limit) + i] = ranges.SecondLow;
            bytes[(3 * Limit) + i] = (byte)(ranges.SecondHigh - ranges.SecondLow);
        }

        for (var half = 0; half < 2; half++)
        {
            low[half] = Vector256.Create<byte>(bytes.Slice(half * Block, Block));
            span[half] = Vector256.Create<byte>(bytes.Slice(Limit + (half * Block), Block));
            low[2 + half] = Vector256.Create<byte>(bytes.Slice((2 * Limit) + (half * Block), Block));
            span[2 + half] = Vector256.Create<byte>(bytes.Slice((3 * Limit) + (half * Block), Block));
        }
    }

    /// <summary>The length in bytes.</summary>
    public int Length => places.Length;

    /// <summary>Makes the shape of a pattern.</summary>
    /// <returns>The shape that accepts exactly what the pattern accepts; null when the pattern has no such shape.</returns>
    public static FastShape? Of(string pattern)
    {
        var places = new List<ByteRanges>();
        if (PatternParser.Parse(pattern) is not SequenceNode { Parts: { Count: > 2 } parts } || parts[0] is not AssertionNode { Kind: AssertionKind.Start }
            || parts[^1] is not AssertionNode { Kind: AssertionKind.End })
            return null;
        foreach (var part in parts.Skip(1).SkipLast(1))
        {
            if (!Append(part, places))
                return null;
        }

        return places.Count is > 0 and <= Limit ? new FastShape([.. places]) : null;
    }

    /// <summary>Whether every string of this shape is a UUID as RFC 9562 writes it.</summary>
    public bool IsWithinUuid()
    {
        for (var i = 0; i < Length; i++)
        {
            for (var value = 0; value < 256; value++)
            {
                if (places[i].Contains((byte)value) && !(i is 8 or 13 or 18 or 23 ? value == '-' : char.IsAsciiHexDigit((char)value)))
                    return false;
            }
        }

        return Length == UuidLength;
    }

    /// <summary>Whether the bytes have the shape. At least 64 bytes must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe bool Matches(byte* text) =>
        Matches(Vector256.Load(text), 0) && (places.Length <= Block || Matches(Vector256.Load(text + Block), 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Matches(Vector256<byte> bytes, int half)
    {
        var first = Vector256.LessThanOrEqual(bytes - low[half], span[half]);
        var second = Vector256.LessThanOrEqual(bytes - low[2 + half], span[2 + half]);
        return (first | second) == Vector256<byte>.AllBitsSet;
    }

    private static bool Append(PatternNode part, List<ByteRanges> places)
    {
        switch (part)
        {
            case SetNode set when ByteRanges.Of(set.Set) is { } ranges:
                places.Add(ranges);
                return places.Count <= Limit;
            case RepeatNode { Body: SetNode set } repeat when repeat.Min == repeat.Max && ByteRanges.Of(set.Set) is { } ranges:
                places.AddRange(Enumerable.Repeat(ranges, Math.Min(repeat.Min, Limit + 1)));
                return places.Count <= Limit;
            case SequenceNode sequence:
                return sequence.Parts.All(inner => Append(inner, places));
            default:
                return false;
        }
    }
}
