using System.Globalization;

namespace KongChuo.Synthetic.Text;

/// <summary>Makes unified social credit codes (GB 32100-2015) of bodies that do not exist.</summary>
internal static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] OrganizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Makes a code.</summary>
    /// <param name="registration">Registering department and kind, such as 11 for a government department.</param>
    /// <param name="division">Six digits of a division that was never issued.</param>
    /// <param name="serial">1 to 999,999.</param>
    public static string Make(string registration, string division, int serial)
    {
        var organization = string.Create(CultureInfo.InvariantCulture, $"MB{serial:D6}");
        var code = registration + division + organization + OrganizationCheck(organization);
        var (sum, weight) = (0, 1);
        foreach (var letter in code)
        {
            sum += Alphabet.IndexOf(letter, StringComparison.Ordinal) * weight;
            weight = weight * 3 % Alphabet.Length;
        }

        return code + Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }

    /// <summary>The check character of GB 11714, where A counts 10 and Z 35.</summary>
    private static char OrganizationCheck(string organization)
    {
        var sum = 0;
        for (var i = 0; i < organization.Length; i++)
            sum += (char.IsAsciiDigit(organization[i]) ? organization[i] - '0' : organization[i] - 'A' + 10) * OrganizationWeights[i];
        return "0X987654321"[sum % 11];
    }
}
