namespace KongChuo.Identifiers;

/// <summary>The first two digits of division codes (GB/T 2260), with 83 for the residence permits of Taiwan residents.</summary>
internal static class Provinces
{
    public static bool Contains(ReadOnlySpan<byte> twoDigits) => Digits.Number(twoDigits) is
        (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46) or (>= 50 and <= 54) or (>= 61 and <= 65)
        or 71 or (>= 81 and <= 83);
}
