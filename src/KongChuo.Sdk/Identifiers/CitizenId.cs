namespace KongChuo.Identifiers;

/// <summary>
/// 公民身份号码 (GB 11643-1999): six digits of the place of first registration, date of birth, sequence, check digit. A correct number
/// may still be of a division that never existed: see <see cref="DivisionCode.IsSynthetic"/>.
/// </summary>
public readonly record struct CitizenId : IIdentifier<CitizenId>
{
    private const int LegacyLength = 15;

    private readonly string? _text;

    private CitizenId(string text) => _text = text;

    /// <summary>The day of birth.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DateOnly BirthDate => IdentifierText.ReadDate(IdentifierText.Required(_text).AsSpan(6, 8));

    /// <summary>The sex, by the last digit of the sequence.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Sex Sex => (IdentifierText.Required(_text)[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>The county of first registration, as it was coded then.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionCode Division => DivisionCode.OfPart(IdentifierText.Required(_text)[..6]);

    /// <summary>Parses a number; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The number, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out CitizenId value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out CitizenId, out IdentifierError)"/>
    public static bool TryParse(string? text, out CitizenId value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out CitizenId, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CitizenId value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out CitizenId, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CitizenId value) => IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8) => EighteenDigitNumber.CheckPerson(utf8);

    /// <summary>Checks without allocating, the date in it against a day too.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="asOf">The last day the date may be: the day the data speak of.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8, DateOnly asOf) =>
        EighteenDigitNumber.CheckNotAfter(Check(utf8), utf8, 6, asOf);

    /// <summary>
    /// Raises a number of 15 digits, issued until 1999, to 18. The century is the twentieth, or the nineteenth for the sequences 996 to
    /// 999 kept for centenarians. Null where the digits give no valid number.
    /// </summary>
    /// <param name="text">The 15 digits.</param>
    public static CitizenId? FromLegacy15(ReadOnlySpan<char> text)
    {
        if (text.Length != LegacyLength)
            return null;
        Span<byte> digits = stackalloc byte[EighteenDigitNumber.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return null;
            digits[i < 6 ? i : i + 2] = (byte)text[i];
        }

        (text[12..] is ['9', '9', >= '6'] ? "18"u8 : "19"u8).CopyTo(digits[6..]);
        digits[^1] = EighteenDigitNumber.CheckDigit(digits[..^1]);
        return Check(digits) == IdentifierError.None ? new(System.Text.Encoding.ASCII.GetString(digits)) : null;
    }

    /// <summary>
    /// Parses what people type: the last character may also be a small x, a full-width x or the Roman numeral ten. For importers, which
    /// say that they repaired; the wire takes none of these.
    /// </summary>
    /// <param name="text">The text; null counts as missing.</param>
    /// <param name="value">The number, or the default value.</param>
    public static bool TryRepair(string? text, out CitizenId value) =>
        text is [.. var digits, 'x' or 'Ｘ' or 'ｘ' or 'Ⅹ' or 'ⅹ'] ? TryParse(digits + 'X', out value) : TryParse(text, out value);

    /// <summary>Wraps a part of another identifier, which its check has covered.</summary>
    internal static CitizenId OfPart(string text) => new(text);

    /// <summary>The whole number, which is personal; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The masked number: the division and the last four characters stay.</summary>
    public override string ToString() => IdentifierText.Mask(_text, 6, 4);

    static CitizenId IIdentifier<CitizenId>.Wrap(string text) => new(text);
}
