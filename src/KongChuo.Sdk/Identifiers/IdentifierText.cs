using System.Buffers;
using System.Globalization;

namespace KongChuo.Identifiers;

/// <summary>Parsing, reading and masking that all identifiers share.</summary>
internal static class IdentifierText
{
    private const int MaxLength = 64;
    private const string Stars = "********";

    public static bool TryParse<T>(string? text, out T value, out IdentifierError error)
        where T : struct, IIdentifier<T>
    {
        error = Check<T>(text);
        value = error == IdentifierError.None ? T.Wrap(text!) : default;
        return error == IdentifierError.None;
    }

    public static bool TryParse<T>(ReadOnlySpan<char> text, out T value, out IdentifierError error)
        where T : struct, IIdentifier<T>
    {
        error = Check<T>(text);
        value = error == IdentifierError.None ? T.Wrap(text.ToString()) : default;
        return error == IdentifierError.None;
    }

    /// <summary>The text of an identifier whose members are being read.</summary>
    /// <exception cref="InvalidOperationException">The identifier is the default value of its type.</exception>
    public static string Required(string? text) =>
        text ?? throw new InvalidOperationException("The default value of an identifier has no members to read.");

    public static DateOnly ReadDate(ReadOnlySpan<char> yyyyMMdd) =>
        DateOnly.ParseExact(yyyyMMdd, "yyyyMMdd", CultureInfo.InvariantCulture);

    public static int ReadNumber(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Keeps so many characters at both ends.</summary>
    public static string Mask(string? text, int first, int last) =>
        text is null ? "" : string.Concat(text.AsSpan(0, first), Stars, text.AsSpan(text.Length - last));

    private static IdentifierError Check<T>(ReadOnlySpan<char> text)
        where T : struct, IIdentifier<T>
    {
        if (text.Length > MaxLength)
            return IdentifierError.Length;
        Span<byte> ascii = stackalloc byte[MaxLength];
        return System.Text.Ascii.FromUtf16(text, ascii, out var length) == OperationStatus.Done
            ? T.Check(ascii[..length])
            : IdentifierError.Character;
    }
}
