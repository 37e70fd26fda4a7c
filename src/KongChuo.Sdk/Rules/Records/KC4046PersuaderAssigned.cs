namespace KongChuo.Rules.Records;

/// <summary>A suspected dropout has someone to persuade them within days of discovery.</summary>
internal sealed class KC4046 : KC4046Rule
{
    private readonly Field state = Field.At("/caseState");
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field discoveredDate = Field.At("/discoveredDate");
    private readonly Field responsibility = Field.At("/responsibility");
    private readonly Field persuader = Field.At("/responsibility/assignedPersuader");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var isUnderWay = record[state].Is("20"u8) || record[state].Is("25"u8) || record[state].Is("28"u8);
        if (!isUnderWay || !record[status].Is("ACTIVE"u8) || record[discoveredDate].Date() is not { } discovered
            || context.Profile.Parameter("KB-R014.graceDays")?.ToInt32() is not { } grace)
            return false;
        if (!record[persuader].Exists && context.AsOf > discovered.AddDays(grace))
            Report(ref context, record[responsibility].Exists ? record[responsibility].Offset : record.Root.Offset);
        return true;
    }
}
