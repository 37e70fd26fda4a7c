using System.Text;
using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>L01 适龄儿童台账.</summary>
internal sealed class AgeEligibleRecord(World world)
{
    private readonly byte[] notice = Encoding.UTF8.GetBytes($"{world.Facts.Name}义入通字〔{world.Calendar.Autumn}〕第");

    public void Write(ref RecordText text, in Child child)
    {
        text.Add("{\"recordType\":\"ledger.age-eligible-child\""u8);
        HeadBlock.Write(ref text, world, Purpose.AgeEligibleRecord, child.Index, "ACTIVE"u8);
        ChildBlock.Write(ref text, world, child);
        GuardiansBlock.Write(ref text, world, child);
        EnrollmentBlock.Write(ref text, world, child, isWhole: true);
        GroupsBlock.Write(ref text, world, child);
        GroupsBlock.Disability(ref text, child);
        text.Add(",\"cohortYear\":"u8);
        text.Number(child.Cohort);
        text.Add(",\"expectedGrade\":\""u8);
        text.Digits(child.ExpectedGrade, 2);
        text.Add(IsStarting(child) ? "\",\"isStartingGrade\":true"u8 : "\",\"isStartingGrade\":false"u8);
        text.Add(child.IsMigrant ? ",\"populationSource\":[\"2\"]"u8 : ",\"populationSource\":[\"1\"]"u8);
        if (IsStarting(child))
            Place(ref text, child);
        if (child.Standing is not null)
        {
            text.Add(",\"compulsoryYearsCompleted\":"u8);
            text.Number(child.Grade - 1);
        }

        text.Add("}\n"u8);
    }

    private static bool IsStarting(in Child child) => child.ExpectedGrade is 1 or 7;

    private void Place(ref RecordText text, in Child child)
    {
        var (issued, opening) = (new DateOnly(world.Calendar.Autumn, 8, 10 + (child.Index % 10)), new DateOnly(world.Calendar.Autumn, 9, 1));
        text.Add(",\"assignedSchoolCode\":\""u8);
        text.Add(child.School.Code);
        text.Add("\",\"assignmentBasis\":"u8);
        text.Add(child.School.IsSpecial ? "\"2\""u8 : child.IsMigrant ? "\"3\""u8 : "\"1\""u8);
        text.Add(",\"enrollmentNotice\":{\"docType\":\"D01\",\"docNumber\":\""u8);
        text.Add(notice);
        text.Digits(child.Index + 1, 6);
        text.Add("号\",\"issuer\":"u8);
        text.Add(world.Parties.Education);
        text.Add(",\"issuedDate\":\""u8);
        text.Date(issued < world.Calendar.AsOf ? issued : world.Calendar.AsOf);
        text.Add("\",\"addressee\":\""u8);
        GuardiansBlock.LegalGuardian(ref text, world, child);
        text.Add("\",\"legalBasis\":[\"LAW-YWJY\"],\"liabilityNotice\":\"无正当理由不送子女入学的，由乡镇人民政府批评教育，责令限期改正。\"}"u8);
        if (child.Standing is null || opening > world.Calendar.AsOf)
            return;
        text.Add(",\"reportedDate\":\""u8);
        text.Date(opening);
        text.Add("\""u8);
    }
}
