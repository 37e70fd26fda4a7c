using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Fast;

/// <summary>One or two ranges of bytes, both ends included. With one range the second repeats the first.</summary>
internal readonly record struct ByteRanges(byte FirstLow, byte FirstHigh, byte SecondLow, byte SecondHigh)
{
    /// <summary>Every byte.</summary>
    public static ByteRanges Any { get; } = new(0, 255, 0, 255);

    /// <summary>The bytes of a set of ASCII characters that need no escape in JSON.</summary>
    /// <returns>The ranges; null when the set has other characters, or more than two ranges.</returns>
    public static ByteRanges? Of(CodePointSet set)
    {
        if (set.RangeCount is not (1 or 2) || set.High(set.RangeCount - 1) > 0x7E || set.Low(0) < 0x20)
            return null;
        var last = set.RangeCount - 1;
        var ranges = new ByteRanges((byte)set.Low(0), (byte)set.High(0), (byte)set.Low(last), (byte)set.High(last));
        return ranges.Contains((byte)'"') || ranges.Contains((byte)'\\') ? null : ranges;
    }

    /// <summary>The range of characters alike around one of them, and the widest of the others.</summary>
    /// <param name="center">A character that is one of them.</param>
    /// <param name="alike">Which of the 128 ASCII characters are.</param>
    public static ByteRanges Around(byte center, bool[] alike)
    {
        bool Passes(byte value) => alike[value] && value is not ((byte)'"' or (byte)'\\');
        var first = ByteRange.Around(center, 0x20, 0x7E, Passes);
        var second = first;
        for (var value = 0x20; value <= 0x7E; value++)
        {
            if (first.Contains((byte)value) || !Passes((byte)value))
                continue;
            var other = ByteRange.Around((byte)value, 0x20, 0x7E, Passes);
            if (second == first || other.High - other.Low > second.High - second.Low)
                second = other;
            value = other.High;
        }

        return new ByteRanges(first.Low, first.High, second.Low, second.High);
    }

    /// <summary>Whether a byte lies in one of the ranges.</summary>
    public bool Contains(byte value) => (value >= FirstLow && value <= FirstHigh) || (value >= SecondLow && value <= SecondHigh);
}
