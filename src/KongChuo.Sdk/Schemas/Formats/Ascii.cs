using System.Runtime.CompilerServices;

namespace KongChuo.Schemas.Formats;

/// <summary>Questions about single bytes. The framework's own answer about characters, these about bytes, and digits mean ASCII.</summary>
internal static class Ascii
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    public static bool IsLetter(byte value) => (byte)(value | 0x20) is >= (byte)'a' and <= (byte)'z';

    public static bool IsLetterOrDigit(byte value) => IsLetter(value) || IsDigit(value);

    public static bool IsHex(byte value) => IsDigit(value) || (byte)(value | 0x20) is >= (byte)'a' and <= (byte)'f';

    public static bool AreDigits(ReadOnlySpan<byte> text) => CountDigits(text) == text.Length;

    public static int CountDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && IsDigit(text[count]))
            count++;
        return count;
    }

    /// <summary>The number two digits write; -1 where they are not two digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TwoDigits(byte tens, byte ones) => IsDigit(tens) && IsDigit(ones) ? (10 * (tens - '0')) + ones - '0' : -1;

    /// <summary>Whether <c>%hh</c> stands at the beginning.</summary>
    public static bool StartsWithPercentTriplet(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[0] == '%' && IsHex(text[1]) && IsHex(text[2]);
}
