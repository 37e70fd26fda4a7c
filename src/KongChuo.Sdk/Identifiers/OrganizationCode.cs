namespace KongChuo.Identifiers;

/// <summary>
/// 组织机构代码 (GB 11714): eight characters and a check character. The hyphen that the standard prints between them may be there or not; it
/// is not kept.
/// </summary>
public readonly record struct OrganizationCode : IIdentifier<OrganizationCode>
{
    private const int Length = 9;

    private readonly string? _text;

    private OrganizationCode(string text) => _text = text;

    private static ReadOnlySpan<byte> Weights => [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Parses a code; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The code, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out OrganizationCode value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out OrganizationCode, out IdentifierError)"/>
    public static bool TryParse(string? text, out OrganizationCode value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out OrganizationCode, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out OrganizationCode value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out OrganizationCode, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out OrganizationCode value) => IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is not (Length or Length + 1))
            return IdentifierError.Length;
        if (utf8.Length > Length && utf8[Length - 1] != '-')
            return IdentifierError.Character;

        var sum = 0;
        for (var i = 0; i < Length; i++)
        {
            var character = i == Length - 1 ? utf8[^1] : utf8[i];
            var value = character switch
            {
                >= (byte)'0' and <= (byte)'9' and var digit => digit - '0',
                >= (byte)'A' and <= (byte)'Z' and var letter => letter - 'A' + 10,
                _ => -1,
            };
            if (value < 0)
                return character is >= (byte)'a' and <= (byte)'z' ? IdentifierError.LetterCase : IdentifierError.Character;
            if (i < Weights.Length)
                sum += value * Weights[i];
        }

        // 11 minus the remainder: 10 is written X, and 11 is written 0.
        return utf8[^1] == "0X987654321"u8[sum % 11] ? IdentifierError.None : IdentifierError.CheckDigit;
    }

    /// <summary>Wraps a part of another identifier, which its check has covered.</summary>
    internal static OrganizationCode OfPart(string text) => new(text);

    /// <summary>The whole code; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The same as <see cref="Reveal"/>: it identifies no person.</summary>
    public override string ToString() => Reveal();

    static OrganizationCode IIdentifier<OrganizationCode>.Wrap(string text) => new(text.Replace("-", "", StringComparison.Ordinal));
}
