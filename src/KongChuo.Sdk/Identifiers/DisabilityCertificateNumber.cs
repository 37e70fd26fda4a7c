namespace KongChuo.Identifiers;

/// <summary>残疾人证号: the citizen's number, the category and the grade, and for a replacement perhaps B and a digit.</summary>
public readonly record struct DisabilityCertificateNumber : IIdentifier<DisabilityCertificateNumber>
{
    private const int Length = 20;

    private readonly string? _text;

    private DisabilityCertificateNumber(string text) => _text = text;

    /// <summary>The number of the citizen who holds it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public CitizenId Holder => CitizenId.OfPart(IdentifierText.Required(_text)[..18]);

    /// <summary>The category of the disability, 1 to 7 (1 视力, 2 听力, 3 言语, 4 肢体, 5 智力, 6 精神, 7 多重).</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Category => IdentifierText.Required(_text)[18] - '0';

    /// <summary>The grade, 1 (the severest) to 4.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Grade => IdentifierText.Required(_text)[19] - '0';

    /// <summary>Whether the mark of a replacement stands at the end. No official text knows it, so it is worth a warning.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool IsReplacement => IdentifierText.Required(_text).Length > Length;

    /// <summary>Parses a number; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The number, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out DisabilityCertificateNumber value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out DisabilityCertificateNumber, out IdentifierError)"/>
    public static bool TryParse(string? text, out DisabilityCertificateNumber value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out DisabilityCertificateNumber, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DisabilityCertificateNumber value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out DisabilityCertificateNumber, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DisabilityCertificateNumber value) =>
        IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is not (Length or Length + 2))
            return IdentifierError.Length;
        if (!Digits.All(utf8[18..20]) || (utf8.Length > Length && (utf8[20] != 'B' || !Digits.All(utf8[21..]))))
            return IdentifierError.Character;
        var error = EighteenDigitNumber.CheckPerson(utf8[..18]);
        if (error != IdentifierError.None)
            return error;
        if (utf8[18] is < (byte)'1' or > (byte)'7')
            return IdentifierError.Category;
        return utf8[19] is < (byte)'1' or > (byte)'4' ? IdentifierError.Grade : IdentifierError.None;
    }

    /// <summary>Checks without allocating, the date in it against a day too.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="asOf">The last day the date may be: the day the data speak of.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8, DateOnly asOf) =>
        EighteenDigitNumber.CheckNotAfter(Check(utf8), utf8, 6, asOf);

    /// <summary>The whole number, which is personal; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The masked number: the division and the last four characters stay.</summary>
    public override string ToString() => IdentifierText.Mask(_text, 6, 4);

    static DisabilityCertificateNumber IIdentifier<DisabilityCertificateNumber>.Wrap(string text) => new(text);
}
