namespace KongChuo.Identifiers;

/// <summary>
/// 案件编号 of this specification: KC, the county, the year and a sequence that counts the cases of the county and year without gap.
/// </summary>
public readonly record struct CaseNumber : IIdentifier<CaseNumber>
{
    private const int Length = 21; // KC-350599-2025-000001

    private readonly string? _text;

    private CaseNumber(string text) => _text = text;

    /// <summary>The county.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionCode Division => DivisionCode.OfPart(IdentifierText.Required(_text)[3..9]);

    /// <summary>The year the case was opened in.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Year => IdentifierText.ReadNumber(IdentifierText.Required(_text).AsSpan(10, 4));

    /// <summary>The place in the sequence, from 1.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Sequence => IdentifierText.ReadNumber(IdentifierText.Required(_text).AsSpan(15, 6));

    /// <summary>Parses a number; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The number, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out CaseNumber value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out CaseNumber, out IdentifierError)"/>
    public static bool TryParse(string? text, out CaseNumber value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out CaseNumber, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CaseNumber value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out CaseNumber, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CaseNumber value) => IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != Length)
            return IdentifierError.Length;
        var isShaped = utf8.StartsWith("KC-"u8) && utf8[9] == '-' && utf8[14] == '-'
            && Digits.All(utf8[3..9]) && Digits.All(utf8[10..14]) && Digits.All(utf8[15..]);
        if (!isShaped)
            return IdentifierError.Character;
        if (!Provinces.Contains(utf8.Slice(3, 2)))
            return IdentifierError.Region;
        return Digits.Number(utf8[10..14]) > 0 && Digits.Number(utf8[15..]) > 0 ? IdentifierError.None : IdentifierError.Category;
    }

    /// <summary>The whole number; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The same as <see cref="Reveal"/>: it identifies no person.</summary>
    public override string ToString() => Reveal();

    static CaseNumber IIdentifier<CaseNumber>.Wrap(string text) => new(text);
}
