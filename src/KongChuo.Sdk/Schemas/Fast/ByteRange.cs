using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KongChuo.Schemas.Fast;

/// <summary>A range of bytes, both ends included; empty when the low end is above the high one.</summary>
internal readonly record struct ByteRange(byte Low, byte High)
{
    /// <summary>No byte.</summary>
    public static ByteRange None { get; } = new(1, 0);

    /// <summary>The widest range around a byte whose members all pass; empty when the byte does not.</summary>
    public static ByteRange Around(byte center, byte least, byte most, Func<byte, bool> passes)
    {
        if (!passes(center))
            return None;
        int low = center, high = center;
        while (low > least && passes((byte)(low - 1)))
            low--;
        while (high < most && passes((byte)(high + 1)))
            high++;
        return new ByteRange((byte)low, (byte)high);
    }

    /// <summary>Whether a byte lies in the range.</summary>
    public bool Contains(byte value) => value >= Low && value <= High;

    /// <summary>All bits set for each byte that lies in the range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> Select(Vector256<byte> bytes) => Low > High
        ? Vector256<byte>.Zero
        : Vector256.LessThanOrEqual(bytes - Vector256.Create(Low), Vector256.Create((byte)(High - Low)));
}
