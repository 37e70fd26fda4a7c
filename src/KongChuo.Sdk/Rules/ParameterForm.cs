using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KongChuo.Rules;

/// <summary>The form a parameter's value has by its unit, as <c>spec/meta/profile.schema.json</c> lays it down.</summary>
internal static partial class ParameterForm
{
    private const int LongestDays = 36500;

    /// <summary>What a value is to look like that does not; null when it has the form of its unit, or is off.</summary>
    /// <param name="unit">The unit; null when none is known, and then any form will do.</param>
    /// <param name="value">The value.</param>
    public static string? Expected(string? unit, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        return unit switch
        {
            "day" => Unless(IsWhole(value, 0, LongestDays), "a whole number of days, 0 to 36500"),
            "day-of-month" => Unless(IsWhole(value, 1, 31), "a day of the month, 1 to 31"),
            "times" or "times-per-month" or "times-per-term" or "year" or "grade" or "children" => Unless(IsWhole(value, 0, int.MaxValue), "a whole number that is not negative"),
            "date" => Unless(IsText(value, text => text.Length == 10 && DayRange.Parse(text) is not null), "a date yyyy-MM-dd"),
            "month-day" => Unless(IsText(value, text => text.Length == 5 && DayRange.Parse(text) is not null), "a day of the year MM-dd"),
            "month-day-range" => Unless(AreTexts(value, text => DayRange.Parse(text) is { IsYearly: true }), "ranges of days MM-dd..MM-dd"),
            "day-range" => Unless(AreTexts(value, IsRange), "ranges of days yyyy-MM-dd..yyyy-MM-dd or MM-dd..MM-dd, none of which ends before it begins"),
            "term-dates" => Unless(AreTexts(value, IsTermDates) && AreOfDifferentTerms(value), "terms with their dates, each once: 2025-2026-1 2025-09-01..2026-01-23"),
            "duration" => Unless(IsText(value, text => Duration().IsMatch(text)), "a duration such as P7D, P1M or P1Y"),
            _ => null,
        };
    }

    private static string? Unless(bool isRight, string expected) => isRight ? null : expected;

    private static bool IsWhole(JsonElement value, int least, int most) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most;

    private static bool IsText(JsonElement value, Func<string, bool> isRight) => value.ValueKind == JsonValueKind.String && isRight(value.GetString()!);

    private static bool AreTexts(JsonElement value, Func<string, bool> isRight) =>
        value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() > 0 && value.EnumerateArray().All(item => IsText(item, isRight)) : IsText(value, isRight);

    private static bool IsRange(string text) => DayRange.Parse(text) is { IsReversed: false };

    private static bool IsTermDates(string text) => TermDates().IsMatch(text) && Year(text[..4]) + 1 == Year(text[5..9]) && DayRange.Parse(text[12..]) is { IsYearly: false, IsReversed: false };

    private static bool AreOfDifferentTerms(JsonElement value) =>
        value.ValueKind != JsonValueKind.Array || value.EnumerateArray().DistinctBy(item => item.GetString()![..11]).Count() == value.GetArrayLength();

    private static int Year(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("^P(?:[0-9]{1,3}[YMWD])+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex("^[0-9]{4}-[0-9]{4}-[12] ", RegexOptions.CultureInvariant)]
    private static partial Regex TermDates();
}
