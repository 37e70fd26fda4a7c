namespace KongChuo.Rules.Records;

/// <summary>An event is recorded within days of happening.</summary>
internal sealed class KC4018 : KC4018Rule
{
    private readonly Field time = Field.At("/time");
    private readonly Field recordedTime = Field.At("/recordedtime");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R064.maxLagDays")?.ToInt32() is not { } longest
            || record[time].Instant() is not { } happened || record[recordedTime].Instant() is not { } recorded)
            return false;
        var days = recorded.InChina().DayNumber - happened.InChina().DayNumber;
        if (days > longest)
            Report(ref context, record[recordedTime].Offset, days);
        return true;
    }
}
