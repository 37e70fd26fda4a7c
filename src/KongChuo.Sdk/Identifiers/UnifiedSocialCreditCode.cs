namespace KongChuo.Identifiers;

/// <summary>
/// 统一社会信用代码 (GB 32100-2015): registering department, kind, division, organization code and check character. What the first two
/// characters mean is not checked, because the lists grow.
/// </summary>
public readonly record struct UnifiedSocialCreditCode : IIdentifier<UnifiedSocialCreditCode>
{
    private const int Length = 18;

    private readonly string? _text;

    /// <summary>The characters in the order of their values: no I, O, S, V, Z.</summary>
    private static ReadOnlySpan<byte> Alphabet => "0123456789ABCDEFGHJKLMNPQRTUWXY"u8;

    private UnifiedSocialCreditCode(string text) => _text = text;

    /// <summary>The department that registers and the kind, two characters: 12 for public institutions such as schools.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Registration => IdentifierText.Required(_text)[..2];

    /// <summary>The division of the registering office.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionCode Division => DivisionCode.OfPart(IdentifierText.Required(_text)[2..8]);

    /// <summary>The code of the organization itself (GB 11714).</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public OrganizationCode Organization => OrganizationCode.OfPart(IdentifierText.Required(_text)[8..17]);

    /// <summary>Parses a code; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The code, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out UnifiedSocialCreditCode value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out UnifiedSocialCreditCode, out IdentifierError)"/>
    public static bool TryParse(string? text, out UnifiedSocialCreditCode value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out UnifiedSocialCreditCode, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out UnifiedSocialCreditCode value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out UnifiedSocialCreditCode, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out UnifiedSocialCreditCode value) =>
        IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != Length)
            return IdentifierError.Length;
        int sum = 0, weight = 1;
        for (var i = 0; i < Length; i++)
        {
            var value = Alphabet.IndexOf(utf8[i]);
            if (value < 0 || (value > 9 && i is >= 2 and < 8))
                return utf8[i] is >= (byte)'a' and <= (byte)'z' ? IdentifierError.LetterCase : IdentifierError.Character;
            if (i < Length - 1)
                sum += value * weight;
            weight = 3 * weight % Alphabet.Length;
        }

        var expected = (Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length;
        return utf8[^1] == Alphabet[expected] && OrganizationCode.Check(utf8[8..17]) == IdentifierError.None
            ? IdentifierError.None
            : IdentifierError.CheckDigit;
    }

    /// <summary>The whole code; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The same as <see cref="Reveal"/>: it identifies no person.</summary>
    public override string ToString() => Reveal();

    static UnifiedSocialCreditCode IIdentifier<UnifiedSocialCreditCode>.Wrap(string text) => new(text);
}
