using KongChuo.Synthetic.Calendar;

namespace KongChuo.Synthetic.Cases;

/// <summary>Draws suspicions.</summary>
internal sealed class Suspicions(int seed, DateOnly asOf, DiscoveryDates dates)
{
    private const int LongAbsenceDays = 15;
    private const int RecentDays = 45;
    private const int FirstGradeOfJunior = 7;
    private static readonly int BasisTotal = Basis.All.Sum(basis => basis.Weight);
    private static readonly int FindingTotal = Finding.All.Sum(finding => finding.Weight);

    /// <summary>Draws the suspicion about a child; always the same.</summary>
    public Suspicion Of(int child, int grade)
    {
        var draw = new Draw(seed, Purpose.Suspicion, child);
        var discovered = dates.Pick(ref draw);
        DateOnly? absentSince = discovered.AddDays(1 - LongAbsenceDays - draw.Below(20));
        var basis = PickBasis(ref draw);
        if (basis.Absence == Absence.None)
            absentSince = null;
        else if (!SchoolCalendar.IsTerm(discovered) || !SchoolCalendar.IsTerm(absentSince.Value))
            (basis, absentSince) = (Basis.RosterMismatch, null);
        if (ReferenceEquals(basis, Basis.NotCarriedOver) && grade != FirstGradeOfJunior)
            basis = Basis.RosterMismatch;

        var state = PickState(asOf.DayNumber - discovered.DayNumber, ref draw);
        if (state is 29 or 90)
            return new Suspicion(basis, discovered, absentSince, state, PickFinding(ref draw));
        return new Suspicion(basis, discovered, absentSince, ReferenceEquals(basis, Basis.Unreachable) ? 28 : state, null);
    }

    private static int PickState(int age, ref Draw draw)
    {
        var point = draw.Below(100);
        return age <= RecentDays
            ? point switch { < 40 => 20, < 85 => 25, _ => 29 }
            : point switch { < 10 => 25, < 30 => 29, _ => 90 };
    }

    private static Basis PickBasis(ref Draw draw)
    {
        var point = draw.Below(BasisTotal);
        var chosen = 0;
        while (point >= Basis.All[chosen].Weight)
            point -= Basis.All[chosen++].Weight;
        return Basis.All[chosen];
    }

    private static Finding PickFinding(ref Draw draw)
    {
        var point = draw.Below(FindingTotal);
        var chosen = 0;
        while (point >= Finding.All[chosen].Weight)
            point -= Finding.All[chosen++].Weight;
        return Finding.All[chosen];
    }
}
