using KongChuo.Synthetic.Cases;
using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>L02 疑似辍学学生台账.</summary>
internal sealed class SuspectedRecord(World world)
{
    private const int DaysToVerify = 15;

    public void Write(ref RecordText text, in Child child, in Suspicion suspicion)
    {
        var draw = new Draw(world.Seed, Purpose.SuspectedRecord, ~child.Index);
        text.Add("{\"recordType\":\"ledger.suspected-dropout\""u8);
        HeadBlock.Write(ref text, world, Purpose.SuspectedRecord, child.Index, suspicion.IsClosed ? "CLOSED"u8 : "ACTIVE"u8);
        ChildBlock.Write(ref text, world, child);
        GuardiansBlock.Write(ref text, world, child);
        EnrollmentBlock.Write(ref text, world, child);
        if (suspicion.AbsentSince is { } absent)
            Leave(ref text, suspicion, absent, ref draw);
        GroupsBlock.Write(ref text, world, child);
        text.Add(",\"responsibility\":{"u8);
        CaseBlock.Persuader(ref text, world, child);
        text.Add("}"u8);
        CaseBlock.Identity(ref text, world, child);
        text.Add(",\"suspectBasis\":[\""u8);
        text.Add(suspicion.Basis.Code);
        text.Add("\"],\"discoveredDate\":\""u8);
        text.Date(suspicion.Discovered);
        text.Add("\",\"discoveredBy\":"u8);
        Discoverer(ref text, child, suspicion.Basis.Discoverer);
        text.Add(",\"discoverySource\":\""u8);
        text.Add(suspicion.Basis.Source);
        text.Add("\""u8);
        if (suspicion.AbsentSince is { } since)
        {
            text.Add(",\"absentSince\":\""u8);
            text.Date(since);
            text.Add("\""u8);
        }

        CaseBlock.Responsible(ref text, child);
        Verification(ref text, suspicion, ref draw);
        text.Add("\"caseState\":\""u8);
        text.Digits(suspicion.State, 2);
        text.Add("\"}\n"u8);
    }

    private void Leave(ref RecordText text, in Suspicion suspicion, DateOnly since, ref Draw draw)
    {
        text.Add(suspicion.Basis.Absence switch
        {
            Absence.WithoutLeave => ",\"leave\":{\"leaveType\":\"04\",\"formalitiesCompleted\":false,\"startDate\":\""u8,
            Absence.Personal => ",\"leave\":{\"leaveType\":\"02\",\"formalitiesCompleted\":true,\"startDate\":\""u8,
            _ => ",\"leave\":{\"leaveType\":\"01\",\"formalitiesCompleted\":true,\"startDate\":\""u8,
        });
        text.Date(since);
        var end = world.Calendar.AsOf;
        if (suspicion.Finding is not null)
        {
            end = suspicion.Discovered.AddDays(draw.Between(1, 7));
            text.Add("\",\"actualEndDate\":\""u8);
            text.Date(end);
        }
        else if (suspicion.Basis.Absence != Absence.WithoutLeave)
        {
            end = end.AddDays(draw.Between(3, 40));
            text.Add("\",\"expectedEndDate\":\""u8);
            text.Date(end);
        }

        text.Add("\",\"calendarDays\":"u8);
        text.Number(end.DayNumber - since.DayNumber + 1);
        if (suspicion.Basis.Absence == Absence.WithoutLeave)
        {
            text.Add(",\"absentSince\":\""u8);
            text.Date(since);
            text.Add("\""u8);
        }

        text.Add("}"u8);
    }

    private void Discoverer(ref RecordText text, in Child child, Discoverer discoverer)
    {
        if (discoverer == Cases.Discoverer.Teacher)
            Teachers.Write(ref text, world, child);
        else
            text.Add(discoverer == Cases.Discoverer.Registrar ? world.Officers.Registrar : world.Officers.SectionHead);
    }

    private void Verification(ref RecordText text, in Suspicion suspicion, ref Draw draw)
    {
        var assigned = suspicion.Discovered.AddDays(draw.Below(4));
        text.Add(",\"assignedDate\":\""u8);
        text.Date(assigned);
        text.Add("\",\"dueDate\":\""u8);
        text.Date(assigned.AddDays(DaysToVerify));
        text.Add("\","u8);
        if (suspicion.Finding is not { } finding)
        {
            text.Add(suspicion.State switch
            {
                20 => default,
                28 => "\"enrollmentQueryResult\":\"1\",\"whereabouts\":\"13\",\"whereaboutsDetail\":\"电话停机、家中无人，亲属也不知去向，已提请公安机关协助查找。\","u8,
                _ when ReferenceEquals(suspicion.Basis, Basis.NeverEnrolled) => "\"enrollmentQueryResult\":\"3\","u8,
                _ => "\"enrollmentQueryResult\":\"1\","u8,
            });
            return;
        }

        text.Add(finding.Outcome);
        if (finding.IsElsewhere)
        {
            text.Add("\"whereaboutsDivision\":\""u8);
            text.Add(world.Elsewhere);
            text.Add("\","u8);
        }

        text.Add(finding.Detail);
    }
}
