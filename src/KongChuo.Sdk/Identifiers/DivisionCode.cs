namespace KongChuo.Identifiers;

/// <summary>
/// 行政区划代码: province, prefecture, county (GB/T 2260), township (GB/T 10114) and village (statistical), two, two, two, three and three
/// digits. Zeros at the end fill up: 350500 and 350500000000 are the prefecture 3505. Whether a code was ever issued is not checked here.
/// </summary>
public readonly record struct DivisionCode : IIdentifier<DivisionCode>
{
    private readonly string? _text;

    private DivisionCode(string text) => _text = text;

    /// <summary>The level of the last part that is not zero.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionLevel Level => LevelOf(IdentifierText.Required(_text));

    /// <summary>
    /// Whether it lies in a county numbered 99, which no county is: 350599, 411399, 141099 and the like mark made-up records.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool IsSynthetic => IdentifierText.Required(_text) is [_, _, _, _, '9', '9', ..];

    /// <summary>Parses a code; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The code, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out DivisionCode value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out DivisionCode, out IdentifierError)"/>
    public static bool TryParse(string? text, out DivisionCode value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out DivisionCode, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DivisionCode value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out DivisionCode, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DivisionCode value) => IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is not (2 or 4 or 6 or 9 or 12))
            return IdentifierError.Length;
        if (!Digits.All(utf8))
            return IdentifierError.Character;
        return Provinces.Contains(utf8[..2]) ? IdentifierError.None : IdentifierError.Region;
    }

    /// <summary>Whether another division is this one or lies in it.</summary>
    /// <param name="other">The division asked about, of any length.</param>
    /// <exception cref="InvalidOperationException">One of the two is the default value.</exception>
    public bool Contains(DivisionCode other) =>
        IdentifierText.Required(other._text).AsSpan().StartsWith(IdentifierText.Required(_text).AsSpan(0, LengthOf(Level)));

    /// <summary>
    /// The division of a higher level that this one lies in, without filling zeros; null where this one is of a higher level itself.
    /// </summary>
    /// <param name="level">The level asked for.</param>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DivisionCode? AtLevel(DivisionLevel level) => level <= Level ? new(_text![..LengthOf(level)]) : null;

    /// <summary>Wraps a part of another identifier, which its check has covered.</summary>
    internal static DivisionCode OfPart(string text) => new(text);

    /// <summary>The whole code; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The same as <see cref="Reveal"/>: it identifies no person.</summary>
    public override string ToString() => Reveal();

    private static DivisionLevel LevelOf(ReadOnlySpan<char> text)
    {
        for (var level = DivisionLevel.Village; level > DivisionLevel.Province; level--)
        {
            var (from, to) = (LengthOf(level - 1), LengthOf(level));
            if (text.Length >= to && text[from..to].ContainsAnyExcept('0'))
                return level;
        }

        return DivisionLevel.Province;
    }

    /// <summary>How many digits a code of a level has.</summary>
    private static int LengthOf(DivisionLevel level) => level switch
    {
        DivisionLevel.Province => 2,
        DivisionLevel.Prefecture => 4,
        DivisionLevel.County => 6,
        DivisionLevel.Township => 9,
        _ => 12,
    };

    static DivisionCode IIdentifier<DivisionCode>.Wrap(string text) => new(text);
}
