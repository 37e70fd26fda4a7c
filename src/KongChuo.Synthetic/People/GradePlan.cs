using KongChuo.Synthetic.Calendar;

namespace KongChuo.Synthetic.People;

/// <summary>
/// Students by grade: primary to junior as 66 to 34, and the first grade 0.87 of the sixth, for fewer are born each year.
/// Students are numbered grade by grade.
/// </summary>
internal sealed class GradePlan
{
    private static readonly int[] PerMillion = [102_353, 105_412, 108_471, 111_529, 114_588, 117_647, 113_333, 113_333, 113_334];
    private readonly int[] starts = new int[SchoolCalendar.Grades + 1];

    public GradePlan(int students)
    {
        long before = 0;
        for (var i = 0; i < SchoolCalendar.Grades; i++)
        {
            before += PerMillion[i];
            starts[i + 1] = (int)(students * before / 1_000_000);
        }
    }

    /// <summary>The grade a student should be in, 1 to 9, and the place within it from 0.</summary>
    public (int Grade, int Place) Of(int index)
    {
        var grade = 1;
        while (index >= starts[grade])
            grade++;
        return (grade, index - starts[grade - 1]);
    }
}
