using KongChuo.Rules;

namespace KongChuo.Cases.Duties;

/// <summary>Counts days as a profile says.</summary>
internal static class ProfileDays
{
    /// <summary>The date so many days later as parameters say, in sum; null when one has no number, or no calendar goes that far.</summary>
    public static DateOnly? Later(this Profile profile, DateOnly since, IReadOnlyList<string> keys)
    {
        long day = since.DayNumber;
        foreach (var key in keys)
        {
            if (profile.Parameter(key)?.ToInt32() is not { } days)
                return null;
            day += days;
        }

        return day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)day) : null;
    }
}
