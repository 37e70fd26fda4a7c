using System.Globalization;

namespace KongChuo.Tests.Identifiers;

/// <summary>Makes numbers by the texts of the standards, independently of the code under test, in counties that do not exist.</summary>
internal static class SyntheticNumbers
{
    private static readonly string[] Counties = ["350599", "411399", "141099"];

    public static string Citizen(Random random, out DateOnly birth, out int sequence)
    {
        birth = new DateOnly(1950, 1, 1).AddDays(random.Next(27_000));
        sequence = random.Next(1000);
        var body = Counties[random.Next(Counties.Length)]
            + birth.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
            + sequence.ToString("D3", CultureInfo.InvariantCulture);
        return body + Mod112(body);
    }

    /// <summary>ISO 7064 MOD 11-2 by its recursive definition: double and add, and the whole must be 1 modulo 11.</summary>
    public static char Mod112(string digits)
    {
        var sum = 0;
        foreach (var digit in digits)
            sum = (sum + digit - '0') * 2 % 11;
        return "0123456789X"[(12 - sum) % 11];
    }
}
