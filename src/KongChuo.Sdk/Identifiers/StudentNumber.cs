namespace KongChuo.Identifiers;

/// <summary>
/// 全国学籍号: a letter and 18 characters. No official text is public; the layout is the one several sources agree on. Numbers of
/// provinces are another thing and are not checked anywhere.
/// </summary>
public readonly record struct StudentNumber : IIdentifier<StudentNumber>
{
    private const int Length = 19;

    private readonly string? _text;

    private StudentNumber(string text) => _text = text;

    /// <summary>What the number is made from.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public StudentNumberKind Kind => (StudentNumberKind)IdentifierText.Required(_text)[0];

    /// <summary>The date of birth in it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DateOnly BirthDate => IdentifierText.ReadDate(IdentifierText.Required(_text).AsSpan(7, 8));

    /// <summary>
    /// The division in it: of the first household registration for <see cref="StudentNumberKind.Citizen"/>, of the school otherwise.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionCode Division => DivisionCode.OfPart(IdentifierText.Required(_text)[1..7]);

    /// <summary>
    /// The number of the citizen it was made from; null for the other kinds. It stays when the citizen's own number changes, so the two
    /// may honestly differ.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public CitizenId? CitizenId =>
        Kind == StudentNumberKind.Citizen && Identifiers.CitizenId.TryParse(_text.AsSpan(1), out var id) ? id : null;

    /// <summary>Parses a number; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The number, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out StudentNumber value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out StudentNumber, out IdentifierError)"/>
    public static bool TryParse(string? text, out StudentNumber value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out StudentNumber, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out StudentNumber value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out StudentNumber, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out StudentNumber value) => IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != Length)
            return IdentifierError.Length;
        var rest = utf8[1..];
        switch (utf8[0])
        {
            case (byte)'G':
                return EighteenDigitNumber.CheckPerson(rest);
            case (byte)'J':
                var error = EighteenDigitNumber.CheckDigits(rest);
                return error == IdentifierError.None ? CheckDate(rest) : error;
            case (byte)'L':
                return Digits.All(rest) ? CheckDate(rest) : IdentifierError.Character;
            case (byte)'g' or (byte)'j' or (byte)'l':
                return IdentifierError.LetterCase;
            default:
                return IdentifierError.Category;
        }
    }

    /// <summary>Checks without allocating, the date in it against a day too.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="asOf">The last day the date may be: the day the data speak of.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8, DateOnly asOf) =>
        EighteenDigitNumber.CheckNotAfter(Check(utf8), utf8, 7, asOf);

    /// <summary>The whole number, which is personal; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The masked number: the letter, the division and the last four characters stay.</summary>
    public override string ToString() => IdentifierText.Mask(_text, 7, 4);

    private static IdentifierError CheckDate(ReadOnlySpan<byte> digits) =>
        Digits.TryReadDate(digits.Slice(6, 8), out _) ? IdentifierError.None : IdentifierError.Date;

    static StudentNumber IIdentifier<StudentNumber>.Wrap(string text) => new(text);
}
