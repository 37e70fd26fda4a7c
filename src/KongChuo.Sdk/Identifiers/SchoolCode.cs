namespace KongChuo.Identifiers;

/// <summary>学校（机构）标识码: category, province and sequence, ten digits without a check digit.</summary>
public readonly record struct SchoolCode : IIdentifier<SchoolCode>
{
    private const int Length = 10;

    private readonly string? _text;

    private SchoolCode(string text) => _text = text;

    /// <summary>The two digits of the category, such as 21 for a primary school or 51 for a special one.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Category => IdentifierText.Required(_text)[..2];

    /// <summary>The province, a division code of two digits.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionCode Province => DivisionCode.OfPart(IdentifierText.Required(_text)[2..4]);

    /// <summary>
    /// Whether schools of the category give compulsory education: primary, junior secondary, complete secondary and special ones.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool GivesCompulsoryEducation => Category is "21" or "31" or "32" or "34" or "37" or "51";

    /// <summary>Parses a code; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The code, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out SchoolCode value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out SchoolCode, out IdentifierError)"/>
    public static bool TryParse(string? text, out SchoolCode value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out SchoolCode, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out SchoolCode value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out SchoolCode, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out SchoolCode value) => IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != Length)
            return IdentifierError.Length;
        if (!Digits.All(utf8))
            return IdentifierError.Character;
        if (Digits.Number(utf8[..2]) is not (11 or 21 or 22 or (>= 31 and <= 37) or 41 or 42 or 51 or (>= 91 and <= 93)))
            return IdentifierError.Category;
        return Provinces.Contains(utf8.Slice(2, 2)) ? IdentifierError.None : IdentifierError.Region;
    }

    /// <summary>The whole code; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The same as <see cref="Reveal"/>: it identifies no person.</summary>
    public override string ToString() => Reveal();

    static SchoolCode IIdentifier<SchoolCode>.Wrap(string text) => new(text);
}
