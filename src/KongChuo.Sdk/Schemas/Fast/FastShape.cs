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
    private readonly Half head;
    private readonly Half tail;

    private FastShape(ByteRanges[] places)
    {
        this.places = places;
        head = new Half(places, 0);
        tail = new Half(places, Block);
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

    /// <summary>Makes a shape of strings that a pattern accepts as it accepted one of them.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="accepted">A string it accepts.</param>
    /// <returns>A shape of strings that all match, not of all that do; null when the string tells nothing about others.</returns>
    public static FastShape? Like(EcmaPattern pattern, ReadOnlySpan<byte> accepted)
    {
        if (accepted.Length is 0 or > Limit || !System.Text.Ascii.IsValid(accepted))
            return null;
        var text = accepted.ToArray();
        var places = new ByteRanges[text.Length];
        return pattern.TryGeneralise(text, (position, alike) => places[position] = ByteRanges.Around(text[position], alike)) ? new FastShape(places) : null;
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
        head.Matches(Vector256.Load(text)) && (places.Length <= Block || tail.Matches(Vector256.Load(text + Block)));

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

    /// <summary>Thirty-two places: the low ends of both ranges and their widths.</summary>
    private readonly struct Half
    {
        private readonly Vector256<byte> firstLow;
        private readonly Vector256<byte> firstWidth;
        private readonly Vector256<byte> secondLow;
        private readonly Vector256<byte> secondWidth;

        public Half(ByteRanges[] places, int start)
        {
            var ranges = Enumerable.Range(start, Block).Select(place => place < places.Length ? places[place] : ByteRanges.Any).ToArray();
            firstLow = Vector256.Create<byte>([.. ranges.Select(range => range.FirstLow)]);
            firstWidth = Vector256.Create<byte>([.. ranges.Select(range => (byte)(range.FirstHigh - range.FirstLow))]);
            secondLow = Vector256.Create<byte>([.. ranges.Select(range => range.SecondLow)]);
            secondWidth = Vector256.Create<byte>([.. ranges.Select(range => (byte)(range.SecondHigh - range.SecondLow))]);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Matches(Vector256<byte> bytes)
        {
            var first = Vector256.LessThanOrEqual(bytes - firstLow, firstWidth);
            var second = Vector256.LessThanOrEqual(bytes - secondLow, secondWidth);
            return (first | second) == Vector256<byte>.AllBitsSet;
        }
    }
}
