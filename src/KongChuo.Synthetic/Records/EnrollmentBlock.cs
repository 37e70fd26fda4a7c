using System.Text;
using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>Member enrollment, for children who are or were at school.</summary>
internal static class EnrollmentBlock
{
    private const int PrimaryGrades = 6;

    private static readonly byte[][] GradeNames =
        [.. "一 二 三 四 五 六 七 八 九".Split(' ').Select(number => Encoding.UTF8.GetBytes(number + "年级（"))];

    /// <summary>Writes the block; the ledgers of cases name the school and its teacher elsewhere and need only a part of it.</summary>
    public static void Write(ref RecordText text, World world, in Child child, bool isWhole = false)
    {
        if (child.Standing is not { } standing)
            return;
        text.Add(",\"enrollment\":{"u8);
        if (standing.IsRegistered)
        {
            text.Add("\"studentNumber\":\"G"u8);
            text.Add(child.Number);
            text.Add("\","u8);
        }

        text.Add(child.School.Identity);
        if (child.School.IsSpecial)
            text.Add("\"schoolStage\":\"51\",\"schoolSystem\":\"9\",\"grade\":\"S"u8);
        else
            Stage(ref text, child);
        text.Number(child.Grade);
        text.Add("\",\"className\":\""u8);
        text.Add(GradeNames[child.Grade - 1]);
        text.Number(child.Class);
        text.Add("）班\",\"entryDate\":\""u8);
        text.Number(world.Calendar.Autumn - (child.Grade - FirstGrade(child)));
        text.Add("-09\",\"boarding\":"u8);
        text.Add(child.Boards ? "\"2\","u8 : "\"1\","u8);
        text.Add(standing.Members);
        if (isWhole)
        {
            text.Add(",\"serviceAreaSchoolCode\":\""u8);
            text.Add(child.ServiceSchool.Code);
            text.Add("\",\"homeroomTeacher\":"u8);
            Teachers.Write(ref text, world, child);
        }

        text.Add("}"u8);
    }

    private static void Stage(ref RecordText text, in Child child)
    {
        text.Add(child.IsJunior ? "\"schoolStage\":\"30\",\"schoolSystem\":"u8 : "\"schoolStage\":\"20\",\"schoolSystem\":"u8);
        text.Add(child.School.IsNineYear ? "\"9\",\"grade\":\"0"u8 : "\"63\",\"grade\":\"0"u8);
    }

    private static int FirstGrade(in Child child) => child.IsJunior && !child.School.IsNineYear ? PrimaryGrades + 1 : 1;
}
