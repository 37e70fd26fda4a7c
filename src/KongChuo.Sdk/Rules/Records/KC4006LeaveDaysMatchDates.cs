namespace KongChuo.Rules.Records;

/// <summary>
/// The days of a leave are the calendar days between its dates. Without a last day, any count from the day the record was made to the date
/// of the data is right.
/// </summary>
internal sealed class KC4006 : KC4006Rule
{
    private readonly Field ledgerLeave = Field.At("/leave");
    private readonly Field eventLeave = Field.At("/data/payload/leave");
    private readonly Field updatedAt = Field.At("/updatedAt");
    private readonly Field recordedTime = Field.At("/recordedtime");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var isEvent = record[eventLeave].IsObject;
        var leave = isEvent ? record[eventLeave] : record[ledgerLeave];
        var days = leave.Member("calendarDays"u8);
        if (days.Integer() is not { } stated || leave.Member("startDate"u8).Date() is not { } start)
            return false;
        var made = record[isEvent ? recordedTime : updatedAt].Instant()?.InChina() ?? context.AsOf;
        var actual = leave.Member("actualEndDate"u8).Date();
        var end = actual ?? leave.Member("expectedEndDate"u8).Date();
        var isSoFar = actual is null && stated >= Dates.InclusiveDays(start, made) && stated <= Dates.InclusiveDays(start, context.AsOf);
        var expected = Dates.InclusiveDays(start, end ?? context.AsOf);
        if (stated != expected && !isSoFar)
            Report(ref context, days.Offset, stated, expected);
        return true;
    }
}
