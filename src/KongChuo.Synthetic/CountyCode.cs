using System.Globalization;

namespace KongChuo.Synthetic;

/// <summary>Division codes of counties that never existed: province, prefecture 01 to 49, and 99. Their migrants come from prefectures beyond.</summary>
internal static class CountyCode
{
    private const int LastPrefecture = 49;
    private const int Beyond = 50;

    private static readonly int[] Provinces =
    [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65,
    ];

    /// <summary>Whether a text is such a code.</summary>
    public static bool Holds(string code) =>
        code.Length == 6 && code.All(char.IsAsciiDigit) && code.EndsWith("99", StringComparison.Ordinal)
        && Provinces.Contains(Number(code, 0)) && Number(code, 2) is >= 1 and <= LastPrefecture;

    /// <summary>The made-up county of the next province that a county's migrants come from; no two counties have the same.</summary>
    public static string Elsewhere(string code)
    {
        var province = Provinces[(Array.IndexOf(Provinces, Number(code, 0)) + 1) % Provinces.Length];
        return string.Create(CultureInfo.InvariantCulture, $"{province}{Number(code, 2) + Beyond}99");
    }

    private static int Number(string code, int from) => int.Parse(code.AsSpan(from, 2), NumberStyles.None, CultureInfo.InvariantCulture);
}
