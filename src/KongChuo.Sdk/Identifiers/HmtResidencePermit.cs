namespace KongChuo.Identifiers;

/// <summary>港澳台居民居住证: the number of the permit, built as a citizen's number whose division names where the holder comes from.</summary>
public readonly record struct HmtResidencePermit : IIdentifier<HmtResidencePermit>
{
    private readonly string? _text;

    private HmtResidencePermit(string text) => _text = text;

    /// <summary>The day of birth.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DateOnly BirthDate => IdentifierText.ReadDate(IdentifierText.Required(_text).AsSpan(6, 8));

    /// <summary>The sex, by the last digit of the sequence.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Sex Sex => (IdentifierText.Required(_text)[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>Where the holder comes from.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public HmtOrigin Origin => (HmtOrigin)IdentifierText.ReadNumber(IdentifierText.Required(_text).AsSpan(0, 2));

    /// <summary>Parses a number; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The number, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out HmtResidencePermit value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out HmtResidencePermit, out IdentifierError)"/>
    public static bool TryParse(string? text, out HmtResidencePermit value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out HmtResidencePermit, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out HmtResidencePermit value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out HmtResidencePermit, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out HmtResidencePermit value) => IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        var error = EighteenDigitNumber.CheckPerson(utf8);
        if (error != IdentifierError.None)
            return error;
        return utf8[0] == '8' && utf8[1] is >= (byte)'1' and <= (byte)'3' && utf8[2..6].SequenceEqual("0000"u8)
            ? IdentifierError.None
            : IdentifierError.Region;
    }

    /// <summary>Checks without allocating, the date in it against a day too.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="asOf">The last day the date may be: the day the data speak of.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8, DateOnly asOf) =>
        EighteenDigitNumber.CheckNotAfter(Check(utf8), utf8, 6, asOf);

    /// <summary>The whole number, which is personal; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The masked number: the origin and the last four characters stay.</summary>
    public override string ToString() => IdentifierText.Mask(_text, 6, 4);

    static HmtResidencePermit IIdentifier<HmtResidencePermit>.Wrap(string text) => new(text);
}
