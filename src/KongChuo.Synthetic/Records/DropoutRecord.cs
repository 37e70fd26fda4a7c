using KongChuo.Synthetic.Cases;
using KongChuo.Synthetic.People;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic.Records;

/// <summary>L03 辍学学生台账.</summary>
internal sealed class DropoutRecord(World world)
{
    private const int DaysForTask = 21;

    public void Write(ref RecordText text, in Child child, in Dropout dropout)
    {
        text.Add("{\"recordType\":\"ledger.dropout\""u8);
        HeadBlock.Write(ref text, world, Purpose.DropoutRecord, child.Index, "ACTIVE"u8);
        ChildBlock.Write(ref text, world, child);
        GuardiansBlock.Write(ref text, world, child);
        EnrollmentBlock.Write(ref text, world, child);
        GroupsBlock.Write(ref text, world, child);
        text.Add(",\"responsibility\":{"u8);
        CaseBlock.Lines(ref text, world, child);
        CaseBlock.Persuader(ref text, world, child);
        text.Add(",\"firstResponsible\":"u8);
        text.Add(child.School.Principal);
        text.Add(",\"directResponsible\":"u8);
        Teachers.Write(ref text, world, child);
        text.Add("}"u8);
        ProofBlock.Write(ref text, world, child, dropout);
        CaseBlock.Identity(ref text, world, child);
        Loss(ref text, child, dropout);
        Persuasion(ref text, child, dropout);
        CaseBlock.Responsible(ref text, child);
        if (dropout.State == 80)
            Exit(ref text, child, dropout);
        text.Add(",\"caseState\":\""u8);
        text.Digits(dropout.State, 2);
        text.Add("\"}\n"u8);
    }

    private void Loss(ref RecordText text, in Child child, in Dropout dropout)
    {
        text.Add(dropout.Grade == 0 ? ",\"dropoutType\":\"1\""u8 : dropout.IsMissing ? ",\"dropoutType\":\"3\""u8 : ",\"dropoutType\":\"2\""u8);
        text.Add(",\"dropoutDate\":\""u8);
        if (child.Index % 8 == 0)
            text.Month(dropout.Date);
        else
            text.Date(dropout.Date);
        text.Add("\",\"dropoutSchoolCode\":\""u8);
        text.Add(child.School.Code);
        text.Add("\",\"dropoutGrade\":\""u8);
        text.Digits(dropout.Grade, 2);
        text.Add("\",\"dropoutReasons\":[{\"code\":\""u8);
        text.Add(dropout.Reason.Code);
        text.Add("\",\"isPrimary\":true}"u8);
        if (dropout.Secondary is { } secondary)
        {
            text.Add(",{\"code\":\""u8);
            text.Add(secondary.Code);
            text.Add("\",\"isPrimary\":false}"u8);
        }

        text.Add("],\"whereabouts\":\""u8);
        text.Add(dropout.Reason.Whereabouts);
        text.Add("\""u8);
        if (dropout.Reason.IsElsewhere)
        {
            text.Add(",\"whereaboutsDivision\":\""u8);
            text.Add(world.Elsewhere);
            text.Add("\""u8);
        }

        text.Add(",\"entryChannel\":"u8);
        text.Add(dropout.Grade == 0 ? "\"2\""u8 : "\"1\""u8);
    }

    private void Persuasion(ref RecordText text, in Child child, in Dropout dropout)
    {
        text.Add(dropout.IsExempt
            ? dropout.Reason.IsDisability
                ? ",\"persuasionExempt\":true,\"exemptionReason\":\"2\",\"persuasionCount\":"u8
                : ",\"persuasionExempt\":true,\"exemptionReason\":\"1\",\"persuasionCount\":"u8
            : ",\"persuasionExempt\":false,\"persuasionCount\":"u8);
        text.Number(dropout.Persuasions);
        text.Add(",\"jointPersuasionCount\":"u8);
        text.Number(dropout.JointPersuasions);
        if (dropout.LastPersuasion is { } last)
        {
            text.Add(",\"lastPersuasionDate\":\""u8);
            text.Date(last);
            text.Add("\""u8);
        }

        text.Add(",\"casePlan\":{"u8);
        text.Add(dropout.Reason.Plan);
        text.Add("\"tasks\":[{\"task\":\"每周与监护人联系一次并记录，上门走访不少于一次\",\"assignee\":"u8);
        Teachers.Write(ref text, world, child);
        text.Add(",\"dueDate\":\""u8);
        text.Date(world.Calendar.AsOf.AddDays(DaysForTask));
        text.Add("\"}]},\"relapseCount\":"u8);
        text.Number(dropout.Relapses);
    }

    private void Exit(ref RecordText text, in Child child, in Dropout dropout)
    {
        text.Add(",\"exitRecognized\":{\"approvedDate\":\""u8);
        text.Date(dropout.LastPersuasion ?? world.Calendar.AsOf);
        text.Add("\",\"docNumber\":\"合政控辍〔"u8);
        text.Number(world.Calendar.AsOf.Year);
        text.Add("〕第"u8);
        text.Number(world.Cases.NumberOf(child.Index).Sequence);
        text.Add("号\"}"u8);
    }
}
