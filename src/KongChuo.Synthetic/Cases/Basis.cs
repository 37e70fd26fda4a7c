using System.Text;

namespace KongChuo.Synthetic.Cases;

/// <summary>A ground of suspicion.</summary>
/// <param name="Code">KC-SUSPECT, as UTF-8.</param>
/// <param name="Weight">How frequent it is.</param>
/// <param name="Source">KC-SOURCE, as UTF-8.</param>
/// <param name="Discoverer">Who finds out.</param>
/// <param name="Absence">The absence behind it.</param>
internal sealed record Basis(byte[] Code, int Weight, byte[] Source, Discoverer Discoverer, Absence Absence)
{
    public static readonly Basis RosterMismatch = Of("06", 14, "01", Discoverer.Registrar);
    public static readonly Basis NeverEnrolled = Of("03", 10, "12", Discoverer.Bureau);
    public static readonly Basis NotCarriedOver = Of("14", 4, "09", Discoverer.Registrar);
    public static readonly Basis Unreachable = Of("09", 4, "11", Discoverer.Teacher);

    public static readonly Basis[] All =
    [
        Of("04", 28, "01", Discoverer.Teacher, Absence.WithoutLeave),
        Of("05", 8, "11", Discoverer.Teacher, Absence.Personal),
        Of("08", 10, "01", Discoverer.Teacher, Absence.Sick),
        RosterMismatch,
        NeverEnrolled,
        NotCarriedOver,
        Unreachable,
        Of("10", 6, "05", Discoverer.Bureau),
        Of("11", 8, "11", Discoverer.Teacher),
        Of("15", 6, "09", Discoverer.Registrar),
        Of("16", 2, "14", Discoverer.Bureau),
    ];

    private static Basis Of(string code, int weight, string source, Discoverer discoverer, Absence absence = Absence.None) =>
        new(Encoding.UTF8.GetBytes(code), weight, Encoding.UTF8.GetBytes(source), discoverer, absence);
}

/// <summary>Who finds out that a child may have dropped out.</summary>
internal enum Discoverer
{
    Teacher,
    Registrar,
    Bureau,
}

/// <summary>The absence behind a suspicion.</summary>
internal enum Absence
{
    None,
    WithoutLeave,
    Personal,
    Sick,
}
