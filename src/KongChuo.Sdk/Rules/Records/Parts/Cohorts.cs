namespace KongChuo.Rules.Records;

/// <summary>The cohort of a child: the children who reach the age of enrollment by the same cut-off.</summary>
internal static class Cohorts
{
    /// <summary>Key of the cut-off, written <c>MM-dd</c>, in profiles.</summary>
    public const string CutoffKey = "enrollment.cutoff";

    private const string AgeKey = "enrollment.age";

    /// <summary>The cohort: the year of birth, or the next when born after the cut-off.</summary>
    public static int Of(DateOnly birth, string cutoff) => birth.IsBy(cutoff) ? birth.Year : birth.Year + 1;

    /// <summary>The grade a child is expected in at a date: 1 in the school year in which the age of enrollment is due; below 1 before.</summary>
    /// <returns>The grade; null when the profile leaves the age or the cut-off out.</returns>
    public static int? ExpectedGrade(DateOnly birth, DateOnly on, Profile profile)
    {
        if (profile.Parameter(AgeKey)?.ToInt32() is not { } age || profile.Parameter(CutoffKey)?.ToString() is not { Length: 5 } cutoff)
            return null;
        var autumn = on.IsBy(cutoff) ? on.Year - 1 : on.Year;
        return autumn - Of(birth, cutoff) - age + 1;
    }
}
