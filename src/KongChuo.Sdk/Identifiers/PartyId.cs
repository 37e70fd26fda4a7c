namespace KongChuo.Identifiers;

/// <summary>
/// 参与方标识: the unified social credit code, or for coordinating bodies without one <c>urn:kc:party:</c> with division, party type and
/// sequence.
/// </summary>
public readonly record struct PartyId : IIdentifier<PartyId>
{
    private static ReadOnlySpan<byte> Prefix => "urn:kc:party:"u8;

    private readonly string? _text;

    private PartyId(string text) => _text = text;

    /// <summary>The unified social credit code; null for a body without one.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public UnifiedSocialCreditCode? CreditCode =>
        UnifiedSocialCreditCode.TryParse(IdentifierText.Required(_text), out var code) ? code : null;

    /// <summary>The division the body belongs to, or the division of the office that registered it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionCode Division => CreditCode?.Division ?? DivisionCode.OfPart(_text!.Split(':')[3]);

    /// <summary>The party type in the identifier of a body without credit code, two digits; null where there is a credit code.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string? PartyType => CreditCode is null ? _text!.Split(':')[4] : null;

    /// <summary>Parses an identifier; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The identifier, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out PartyId value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out PartyId, out IdentifierError)"/>
    public static bool TryParse(string? text, out PartyId value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out PartyId, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PartyId value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out PartyId, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PartyId value) => IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(Prefix) ? CheckName(utf8[Prefix.Length..]) : UnifiedSocialCreditCode.Check(utf8);

    /// <summary>The whole identifier; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The same as <see cref="Reveal"/>: it identifies no person.</summary>
    public override string ToString() => Reveal();

    /// <summary>Division, two digits of party type and three to six of sequence, with colons between.</summary>
    private static IdentifierError CheckName(ReadOnlySpan<byte> name)
    {
        var colon = name.IndexOf((byte)':');
        if (colon < 0 || name.Length < colon + 7 || name.Length > colon + 10)
            return IdentifierError.Length;
        var error = DivisionCode.Check(name[..colon]);
        if (error != IdentifierError.None)
            return error;
        var tail = name[(colon + 1)..];
        return tail[2] == ':' && Digits.All(tail[..2]) && Digits.All(tail[3..]) ? IdentifierError.None : IdentifierError.Character;
    }

    static PartyId IIdentifier<PartyId>.Wrap(string text) => new(text);
}
