using System.Globalization;

namespace KongChuo.Rules.Records;

/// <summary>Ages in completed years: the birthday itself counts.</summary>
internal static class Ages
{
    private const string LeapDayBirthday = "age.leapDayBirthday";

    /// <summary>The age on a date. Who was born on 29 February completes a year in a common year on the day the profile names.</summary>
    public static int Completed(DateOnly birth, DateOnly on, Profile profile)
    {
        var years = on.Year - birth.Year;
        return on < Birthday(birth, on.Year, profile) ? years - 1 : years;
    }

    private static DateOnly Birthday(DateOnly birth, int year, Profile profile)
    {
        if (birth is not { Month: 2, Day: 29 } || DateTime.IsLeapYear(year))
            return new DateOnly(year, birth.Month, birth.Day);
        var monthDay = profile.Parameter(LeapDayBirthday)?.ToString();
        var text = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{monthDay}");
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : new DateOnly(year, 3, 1);
    }
}
