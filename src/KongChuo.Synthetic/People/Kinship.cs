using KongChuo.Synthetic.Calendar;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.People;

/// <summary>
/// Birth dates and numbers of parents and grandparents. Every child of the county maps to dates and sequences of its own, so no two
/// families share a number: two children's days, a day apart, map to days two apart, with boys' and girls' parents between each other.
/// </summary>
internal sealed class Kinship(SchoolCalendar calendar)
{
    /// <summary>Sequences of one sex on one day; prime, so that steps through them meet all.</summary>
    private const int Sequences = 499;
    private const int DaysOfYear = 365;
    private const int FatherAgeAtOldest = 36;
    private const int MotherYounger = 2;
    private const int Generation = 25;

    private readonly DateOnly oldestChild = calendar.FirstBirthOf(calendar.CohortOf(SchoolCalendar.Grades));

    /// <summary>The sequence in a number: odd for males, even for females; on one day every rank has another.</summary>
    public static int Sequence(int rank, DateOnly birth, bool isMale) => (2 * (((rank * 167) + (birth.DayNumber * 31)) % Sequences)) + (isMale ? 1 : 2);

    /// <summary>A father, 27 to 40 years older than the child.</summary>
    public CitizenNumber Father(in Child child, ReadOnlySpan<byte> division) => Relative(child, division, FatherAgeAtOldest, isMale: true);

    /// <summary>A mother, two years younger than the father.</summary>
    public CitizenNumber Mother(in Child child, ReadOnlySpan<byte> division) => Relative(child, division, FatherAgeAtOldest - MotherYounger, isMale: false);

    /// <summary>A grandparent, a generation older.</summary>
    public CitizenNumber Grandparent(in Child child, ReadOnlySpan<byte> division, bool isMale) =>
        Relative(child, division, Generation + FatherAgeAtOldest - (isMale ? 0 : MotherYounger), isMale);

    private CitizenNumber Relative(in Child child, ReadOnlySpan<byte> division, int yearsOlder, bool isMale)
    {
        var day = child.Birth.DayNumber - oldestChild.DayNumber;
        var birth = oldestChild.AddDays((2 * day) + (child.IsMale ? 0 : 1) - (yearsOlder * DaysOfYear) - (child.Rank * 37 % (4 * DaysOfYear)));
        return CitizenNumber.Of(division, birth, Sequence(child.Rank, birth, isMale));
    }
}
