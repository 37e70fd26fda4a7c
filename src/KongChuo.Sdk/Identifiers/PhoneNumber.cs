using System.Text;

namespace KongChuo.Identifiers;

/// <summary>
/// 电话: a mobile number of eleven digits, or a local number of seven or eight with area code before and extension behind it, both
/// optional, as in <c>0595-23225581-12</c>. The wire takes no country code and no spaces.
/// </summary>
public readonly record struct PhoneNumber : IIdentifier<PhoneNumber>
{
    private const int MobileLength = 11;
    private const int MinLength = 7;
    private const int MaxLength = 20; // four digits of area, eight of the number, six of the extension, two hyphens

    private static readonly string[] CountryCodes = ["", "+86", "0086", "86"];

    private readonly string? _text;

    private PhoneNumber(string text) => _text = text;

    /// <summary>Mobile or landline.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public PhoneNumberKind Kind => IdentifierText.Required(_text)[0] == '1' ? PhoneNumberKind.Mobile : PhoneNumberKind.Landline;

    /// <summary>
    /// Whether the local number behind the area code begins with 0 or 1, which cannot be dialled: the mark of made-up records, as in
    /// <c>0595-00000001</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool IsSynthetic => Kind == PhoneNumberKind.Landline && !IsLandline(Encoding.ASCII.GetBytes(_text!), dialled: true);

    /// <summary>Parses a number; on failure <paramref name="error"/> is the first reason found.</summary>
    /// <param name="text">The text as it goes over the wire; null counts as missing.</param>
    /// <param name="value">The number, or the default value.</param>
    /// <param name="error">The reason of a failure.</param>
    public static bool TryParse(string? text, out PhoneNumber value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out PhoneNumber, out IdentifierError)"/>
    public static bool TryParse(string? text, out PhoneNumber value) => IdentifierText.TryParse(text, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out PhoneNumber, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PhoneNumber value, out IdentifierError error) =>
        IdentifierText.TryParse(text, out value, out error);

    /// <inheritdoc cref="TryParse(string?, out PhoneNumber, out IdentifierError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PhoneNumber value) => IdentifierText.TryParse(text, out value, out _);

    /// <summary>Checks without allocating.</summary>
    /// <param name="utf8">The text.</param>
    public static IdentifierError Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is < MinLength or > MaxLength)
            return IdentifierError.Length;
        return IsMobile(utf8) || IsLandline(utf8, dialled: true) || IsLandline(utf8, dialled: false)
            ? IdentifierError.None
            : IdentifierError.Character;
    }

    /// <summary>
    /// Parses what people type: a country code 86, spaces, and hyphens within a mobile number are dropped. For importers, which say that
    /// they repaired.
    /// </summary>
    /// <param name="text">The text; null counts as missing.</param>
    /// <param name="value">The number, or the default value.</param>
    public static bool TryRepair(string? text, out PhoneNumber value)
    {
        var bare = text?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        foreach (var countryCode in CountryCodes)
        {
            if (!bare.StartsWith(countryCode, StringComparison.Ordinal))
                continue;
            var rest = bare[countryCode.Length..].TrimStart('-');
            if (TryParse(rest, out value)
                || (TryParse(rest.Replace("-", "", StringComparison.Ordinal), out value) && value.Kind == PhoneNumberKind.Mobile))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The whole number, which is personal; empty for the default value.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>The masked number: three digits of a mobile number at the beginning stay, and the last four of any.</summary>
    public override string ToString()
    {
        if (_text is null)
            return "";
        return string.Concat(Kind == PhoneNumberKind.Mobile ? _text.AsSpan(0, 3) : default, "****", _text.AsSpan(_text.Length - 4));
    }

    private static bool IsMobile(ReadOnlySpan<byte> text) =>
        text.Length == MobileLength && text[0] == '1' && text[1] >= '3' && Digits.All(text);

    /// <summary>Whether it is a landline that can be dialled, or one that cannot.</summary>
    private static bool IsLandline(ReadOnlySpan<byte> text, bool dialled)
    {
        if (text[0] != '0')
            return dialled && IsLocal(text, dialled);
        for (var areaLength = 3; areaLength <= 4; areaLength++)
        {
            var local = text[areaLength..];
            if (local[0] == '-')
                local = local[1..];
            if (Digits.All(text[..areaLength]) && IsLocal(local, dialled))
                return true;
        }

        return false;
    }

    private static bool IsLocal(ReadOnlySpan<byte> text, bool dialled)
    {
        var hyphen = text.IndexOf((byte)'-');
        if (hyphen >= 0)
        {
            var extension = text[(hyphen + 1)..];
            if (extension.Length is 0 or > 6 || !Digits.All(extension))
                return false;
            text = text[..hyphen];
        }

        return text.Length is 7 or 8 && Digits.All(text) && (text[0] >= '2') == dialled;
    }

    static PhoneNumber IIdentifier<PhoneNumber>.Wrap(string text) => new(text);
}
