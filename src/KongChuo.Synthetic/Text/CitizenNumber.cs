using System.Runtime.CompilerServices;

namespace KongChuo.Synthetic.Text;

/// <summary>A citizen number of eighteen characters, with the check digit of ISO 7064 MOD 11-2.</summary>
[InlineArray(Length)]
internal struct CitizenNumber
{
    public const int Length = 18;
    private byte first;

    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Makes a number.</summary>
    /// <param name="division">Six digits of a division that was never issued.</param>
    /// <param name="birth">The date of birth.</param>
    /// <param name="sequence">1 to 999, odd for males.</param>
    public static CitizenNumber Of(ReadOnlySpan<byte> division, DateOnly birth, int sequence)
    {
        var number = default(CitizenNumber);
        Span<byte> text = number;
        division.CopyTo(text);
        Utf8Digits.Write(text.Slice(6, 4), birth.Year);
        Utf8Digits.Write(text.Slice(10, 2), birth.Month);
        Utf8Digits.Write(text.Slice(12, 2), birth.Day);
        Utf8Digits.Write(text.Slice(14, 3), sequence);
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += (text[i] - '0') * Weights[i];
        text[^1] = "10X98765432"u8[sum % 11];
        return number;
    }
}
