using System.Runtime.Intrinsics;

namespace KongChuo.Identifiers;

/// <summary>
/// The structure citizens, residence permit holders and foreign permanent residents share: 17 digits and ISO 7064 MOD 11-2.
/// </summary>
internal static class EighteenDigitNumber
{
    public const int Length = 18;

    private const int Vectored = 16;
    private const int LastWeight = 2;

    private static readonly Vector128<byte> Weights = Vector128.Create((byte)7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4);

    /// <summary>Checks length, characters and check digit.</summary>
    public static IdentifierError CheckDigits(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length)
            return IdentifierError.Length;
        var last = text[^1];
        var digits = Vector128.Create(text) - Vector128.Create((byte)'0');
        if (Vector128.GreaterThanAny(digits, Vector128.Create((byte)9)) || !char.IsAsciiDigit((char)text[Vectored])
            || !(char.IsAsciiDigit((char)last) || last is (byte)'X' or (byte)'x'))
            return IdentifierError.Character;
        if (last == 'x')
            return IdentifierError.LetterCase;
        return last == CheckDigit(text[..^1]) ? IdentifierError.None : IdentifierError.CheckDigit;
    }

    /// <summary>Checks digits, date of birth and province.</summary>
    public static IdentifierError CheckPerson(ReadOnlySpan<byte> text)
    {
        var error = CheckDigits(text);
        if (error != IdentifierError.None)
            return error;
        if (!Digits.TryReadDate(text.Slice(6, 8), out _))
            return IdentifierError.Date;
        return Provinces.Contains(text[..2]) ? IdentifierError.None : IdentifierError.Region;
    }

    /// <summary>The check digit of 17 digits: 0 to 9 or X.</summary>
    public static byte CheckDigit(ReadOnlySpan<byte> digits)
    {
        var products = (Vector128.Create(digits) - Vector128.Create((byte)'0')) * Weights;
        var (lower, upper) = Vector128.Widen(products);
        var sum = Vector128.Sum(lower + upper) + ((digits[Vectored] - '0') * LastWeight);
        return "10X98765432"u8[sum % 11];
    }

    /// <summary>
    /// Adds the question of the future to a check; <paramref name="dateStart"/> is where the eight digits of the date stand.
    /// </summary>
    public static IdentifierError CheckNotAfter(IdentifierError error, ReadOnlySpan<byte> text, int dateStart, DateOnly asOf) =>
        error == IdentifierError.None && Digits.TryReadDate(text.Slice(dateStart, 8), out var date) && date > asOf
            ? IdentifierError.FutureDate
            : error;
}
