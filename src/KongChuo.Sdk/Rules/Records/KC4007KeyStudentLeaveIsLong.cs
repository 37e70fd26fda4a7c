namespace KongChuo.Rules.Records;

/// <summary>A key student registered for long sick or personal leave has such a leave.</summary>
internal sealed class KC4007 : KC4007Rule
{
    private readonly Field category = Field.At("/keyCategory");
    private readonly Field leave = Field.At("/leave");
    private readonly Field days = Field.At("/leave/calendarDays");
    private readonly AbsenceFields absences = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var isLongLeave = record[category].Is("1"u8) || record[category].Is("2"u8);
        if (!isLongLeave || context.Profile.Parameter("KB-R004.longLeaveDays")?.ToInt32() is not { } least)
            return false;
        if (!record[leave].Exists)
        {
            if (!absences.Excuse(record, leave.Pointer))
                Report(ref context, record.Root.Offset);
        }
        else if (record[days].Integer() < least)
        {
            Report(ref context, record[days].Offset);
        }

        return true;
    }
}
