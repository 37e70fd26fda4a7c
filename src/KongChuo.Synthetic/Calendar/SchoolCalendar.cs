using System.Globalization;
using KongChuo.Rules;

namespace KongChuo.Synthetic.Calendar;

/// <summary>The school year a date lies in, and the cohorts that are at school then.</summary>
internal sealed class SchoolCalendar
{
    /// <summary>Grades of compulsory education.</summary>
    public const int Grades = 9;

    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private readonly int entryAge;
    private readonly (int Month, int Day) cutoff;

    public SchoolCalendar(DateOnly asOf, Profile profile)
    {
        AsOf = asOf;
        entryAge = profile.Parameter("enrollment.age")?.ToInt32() ?? 6;
        var text = profile.Parameter("enrollment.cutoff")?.ToString() is { Length: 5 } given ? given : "08-31";
        cutoff = (int.Parse(text.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(3, 2), CultureInfo.InvariantCulture));
        Autumn = asOf <= Cutoff(asOf.Year) ? asOf.Year - 1 : asOf.Year;
    }

    /// <summary>The date of the data.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The year the school year began in.</summary>
    public int Autumn { get; }

    /// <summary>Midnight of the date of the data at +08:00, in milliseconds of Unix time.</summary>
    public long Milliseconds => new DateTimeOffset(AsOf.ToDateTime(TimeOnly.MinValue), China).ToUnixTimeMilliseconds();

    /// <summary>The school year, such as 2025-2026.</summary>
    public string SchoolYear => string.Create(CultureInfo.InvariantCulture, $"{Autumn}-{Autumn + 1}");

    /// <summary>The term, such as 2025-2026-1; the winter holidays belong to the first, the summer to the second.</summary>
    public string Term => SchoolYear + (AsOf.Year > Autumn && AsOf >= new DateOnly(AsOf.Year, 2, 16) ? "-2" : "-1");

    /// <summary>The cohort that should be in a grade.</summary>
    public int CohortOf(int grade) => Autumn - entryAge - grade + 1;

    /// <summary>The first birthday of a cohort.</summary>
    public DateOnly FirstBirthOf(int cohort) => Cutoff(cohort - 1).AddDays(1);

    /// <summary>The days births of a cohort spread over.</summary>
    public int BirthDaysOf(int cohort) => Cutoff(cohort).DayNumber - Cutoff(cohort - 1).DayNumber;

    /// <summary>Whether school is on: autumn term from 1 September to 20 January, spring term from 16 February to 5 July.</summary>
    public static bool IsTerm(DateOnly date) => ((date.Month * 100) + date.Day) is >= 901 or <= 120 or (>= 216 and <= 705);

    private DateOnly Cutoff(int year) => new(year, cutoff.Month, Math.Min(cutoff.Day, DateTime.DaysInMonth(year, cutoff.Month)));
}
