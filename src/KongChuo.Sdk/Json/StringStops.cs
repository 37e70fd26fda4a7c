using System.Numerics;
using System.Runtime.Intrinsics;

namespace KongChuo.Json;

/// <summary>
/// The bytes of a string at which reading it cannot just go on: a quote, a backslash, a control character, and what a code point begins with that may be
/// a noncharacter (U+F000 and above). Looked for 32 at a time: most strings end within the first.
/// </summary>
internal static class StringStops
{
    private const byte FirstOfHigh = 0xEF;

    /// <summary>The first of them.</summary>
    /// <param name="text">Well-formed UTF-8.</param>
    /// <returns>Its 0-based index; -1 when there is none.</returns>
    public static int First(ReadOnlySpan<byte> text)
    {
        var at = 0;
        for (; text.Length - at >= Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(text[at..]);
            var stops = Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.LessThan(bytes, Vector256.Create((byte)0x20)) | Vector256.GreaterThanOrEqual(bytes, Vector256.Create(FirstOfHigh));
            var found = stops.ExtractMostSignificantBits();
            if (found != 0)
                return at + BitOperations.TrailingZeroCount(found);
        }

        for (; at < text.Length; at++)
        {
            if (text[at] is (byte)'"' or (byte)'\\' or < 0x20 or >= FirstOfHigh)
                return at;
        }

        return -1;
    }
}
