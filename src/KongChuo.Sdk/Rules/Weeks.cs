using System.Globalization;

namespace KongChuo.Rules;

/// <summary>Weeks from Monday to Sunday, as ISO 8601 numbers them, and months.</summary>
internal static class Weeks
{
    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The first day of a day's month.</summary>
    public static DateOnly FirstOfMonth(DateOnly day) => day.AddDays(1 - day.Day);

    /// <summary>The last day of a day's month.</summary>
    public static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>A day's week as records write it: <c>2025-W37</c>.</summary>
    public static string NameOf(DateOnly day)
    {
        var date = day.ToDateTime(default);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    /// <summary>The Monday of a week records write <c>2025-W37</c>; null when there is no such week.</summary>
    public static DateOnly? MondayOf(string? week)
    {
        if (week is not { Length: 8 } || !int.TryParse(week.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(week.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || year == 0 || number == 0 || number > ISOWeek.GetWeeksInYear(year))
            return null;
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday));
    }
}
