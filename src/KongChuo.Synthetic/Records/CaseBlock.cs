using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>Members that say which case a record belongs to, and who answers for it.</summary>
internal static class CaseBlock
{
    private const int TownshipLength = 9;

    /// <summary>Writes caseId and caseNumber.</summary>
    public static void Identity(ref RecordText text, World world, in Child child)
    {
        var (year, sequence) = world.Cases.NumberOf(child.Index);
        text.Add(",\"caseId\":\""u8);
        text.Uuid(world.Calendar.Milliseconds, new Draw(world.Seed, Purpose.CaseId, child.Index));
        text.Add("\",\"caseNumber\":\"KC-"u8);
        text.Add(world.Division);
        text.Add("-"u8);
        text.Number(year);
        text.Add("-"u8);
        text.Digits(sequence, 6);
        text.Add("\""u8);
    }

    /// <summary>Writes responsibleSchoolCode and responsibleDivision.</summary>
    public static void Responsible(ref RecordText text, in Child child)
    {
        text.Add(",\"responsibleSchoolCode\":\""u8);
        text.Add(child.School.Code);
        text.Add("\",\"responsibleDivision\":\""u8);
        text.Add(child.Village.Code.AsSpan(0, TownshipLength));
        text.Add("\""u8);
    }

    /// <summary>Writes the two lines of three levels.</summary>
    public static void Lines(ref RecordText text, World world, in Child child)
    {
        text.Add("\"governmentLine\":{\"county\":"u8);
        text.Add(world.Officers.CountyHead);
        text.Add(",\"township\":"u8);
        text.Add(child.Village.Township.Head);
        text.Add(",\"village\":"u8);
        text.Add(child.Village.Head);
        text.Add("},\"educationLine\":{\"bureau\":"u8);
        text.Add(world.Officers.BureauHead);
        text.Add(",\"school\":"u8);
        text.Add(child.School.Principal);
        text.Add(",\"homeroomTeacher\":"u8);
        Teachers.Write(ref text, world, child);
        text.Add("},"u8);
    }

    /// <summary>Writes the persuader, who is the homeroom teacher.</summary>
    public static void Persuader(ref RecordText text, World world, in Child child)
    {
        text.Add("\"assignedPersuader\":"u8);
        Teachers.Write(ref text, world, child, withPhone: true);
    }
}
