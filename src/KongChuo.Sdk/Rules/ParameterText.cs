using System.Globalization;
using System.Text;
using KongChuo.Findings;
using KongChuo.V1;

namespace KongChuo.Rules;

/// <summary>The values of parameters as a person reads them: codes by their titles, durations in words.</summary>
internal static class ParameterText
{
    private static readonly Dictionary<char, (string Chinese, string One, string Many)> Units = new()
    {
        ['Y'] = (" 年", "year", "years"),
        ['M'] = (" 个月", "month", "months"),
        ['W'] = (" 周", "week", "weeks"),
        ['D'] = (" 天", "day", "days"),
    };

    /// <summary>Writes a value.</summary>
    public static string Shown(ParameterValue value, Language language) => value.Kind switch
    {
        { CodeList: { } list } => string.Join(language == Language.English ? ", " : "、", value.ToTexts().Select(code => CodeLists.All.Find(list)?.Find(code)?.Title.In(language) ?? code)),
        { Unit: "duration" } => Duration(value.ToString(), language),
        _ => value.ToString(),
    };

    /// <summary>Writes an ISO 8601 duration of years, months, weeks and days: <c>P1M</c> as 1 个月, 1 month.</summary>
    /// <returns>The words; the text itself when it is of another shape.</returns>
    public static string Duration(string duration, Language language)
    {
        if (duration is not ['P', _, .., _])
            return duration;
        var words = new StringBuilder();
        var digits = new StringBuilder();
        foreach (var character in duration.AsSpan(1))
        {
            if (char.IsAsciiDigit(character))
            {
                digits.Append(character);
                continue;
            }

            if (!Units.TryGetValue(character, out var unit) || digits.Length == 0)
                return duration;
            var number = digits.ToString().TrimStart('0') is { Length: > 0 } significant ? significant : "0";
            words.Append(words.Length == 0 ? "" : " ");
            words.Append(CultureInfo.InvariantCulture, $"{number}{(language == Language.English ? " " + (number == "1" ? unit.One : unit.Many) : unit.Chinese)}");
            digits.Clear();
        }

        return digits.Length == 0 ? words.ToString() : duration;
    }
}
