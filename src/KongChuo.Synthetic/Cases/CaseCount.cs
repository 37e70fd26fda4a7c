namespace KongChuo.Synthetic.Cases;

/// <summary>How many cases a county has.</summary>
internal readonly record struct CaseCount(int Suspects, int Dropouts)
{
    private const int SuspectsPer100000 = 300;
    private const int DropoutsPer100000 = 40;

    /// <summary>The counts asked for, or those of an ordinary county; at most one case a child.</summary>
    public static CaseCount Of(SyntheticCountyOptions options)
    {
        var students = options.Students;
        var dropouts = options.Dropouts ?? Math.Min(Share(students, DropoutsPer100000), students - (options.Suspects ?? 0));
        var suspects = options.Suspects ?? Math.Min(Share(students, SuspectsPer100000), students - dropouts);
        return new CaseCount(suspects, dropouts);
    }

    private static int Share(int students, int per100000) => (int)((((long)students * per100000) + 99_999) / 100_000);
}
