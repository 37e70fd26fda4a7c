using System.Globalization;

namespace KongChuo.Identifiers;

/// <summary>
/// 外国人永久居留身份证: the number of the card. The edition of 2023 has 18 characters and a check digit; that of 2017, valid until it
/// expires, three letters of the country and twelve digits without one.
/// </summary>
public readonly record struct ForeignerPermanentResidentId : IIdentifier<ForeignerPermanentResidentId>
{
    private const int LengthOf2017 = 15;

    private readonly string? _text;

    private ForeignerPermanentResidentId(string text) => _text = text;

    /// <summary>Which edition of the card the number is of.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public PermanentResidentCardEdition Edition => IdentifierText.Required(_text).Length == EighteenDigitNumber.Length
        ? PermanentResidentCardEdition.Of2023
        : PermanentResidentCardEdition.Of2017;

    /// <summary>
    /// What the digits 7 to 14 of the 2023 edition say if read as a date of birth, as they are understood to be; null where they are no
    /// date, and for the older edition. The official layout is unpublished, so a deviation is worth a warning at most.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DateOnly? BirthDate => Edition == PermanentResidentCardEdition.Of2023
        && DateOnly.TryParseExact(_text.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>Parses a number; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The number, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out ForeignerPermanentResidentId value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out ForeignerPermanentResidentId, out IdentifierError)"/>
    public static bool TryParse(string? text, out ForeignerPermanentResidentId value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out ForeignerPermanentResidentId, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ForeignerPermanentResidentId value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out ForeignerPermanentResidentId, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ForeignerPermanentResidentId value) =>
        IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != LengthOf2017)
            return CheckOf2023(utf8);
        foreach (var letter in utf8[..3])
        {
            if (letter is < (byte)'A' or > (byte)'Z')
                return letter is >= (byte)'a' and <= (byte)'z' ? IdentifierError.LetterCase : IdentifierError.Character;
        }

        return Digits.All(utf8[3..]) ? IdentifierError.None : IdentifierError.Character;
    }

    /// <summary>The whole number, which is personal; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The masked number: the first six characters, of the older edition three, and the last four stay.</summary>
    public override string ToString() => IdentifierText.Mask(_text, _text?.Length == LengthOf2017 ? 3 : 6, 4);

    private static IdentifierError CheckOf2023(ReadOnlySpan<byte> utf8)
    {
        var error = EighteenDigitNumber.CheckDigits(utf8);
        return error == IdentifierError.None && utf8[0] != '9' ? IdentifierError.Category : error;
    }

    static ForeignerPermanentResidentId IIdentifier<ForeignerPermanentResidentId>.Wrap(string text) => new(text);
}
