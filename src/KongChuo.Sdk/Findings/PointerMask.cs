using System.Globalization;

namespace KongChuo.Findings;

/// <summary>
/// Makes JSON Pointers safe to show: a member name that could itself be personal data (a document number or a name
/// used as a key) becomes <c>*</c>. Array indexes and plain member names stay.
/// </summary>
public static class PointerMask
{
    private const int LongestName = 64;
    private const int MostDigits = 4;

    /// <summary>Masks one pointer.</summary>
    /// <param name="pointer">The pointer; null stays null.</param>
    /// <returns>The pointer with doubtful names masked.</returns>
    public static string? Mask(string? pointer) =>
        string.IsNullOrEmpty(pointer) ? pointer : string.Join('/', pointer.Split('/').Select(token => IsPlain(token) ? token : "*"));

    private static bool IsPlain(string token)
    {
        if (int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < 1_000_000)
            return true;
        var digits = 0;
        foreach (var character in token)
        {
            if (char.IsAsciiDigit(character))
                digits++;
            if (digits > MostDigits || !(char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.' or '$' or '@'))
                return false;
        }

        return token.Length <= LongestName;
    }
}
