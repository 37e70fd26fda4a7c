namespace KongChuo.Rules.Records;

/// <summary>An event happens, then is recorded, and both by the end of the date of the data.</summary>
internal sealed class KC4017 : KC4017Rule
{
    private readonly Field time = Field.At("/time");
    private readonly Field recordedTime = Field.At("/recordedtime");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[time].Instant() is not { } happened || record[recordedTime].Instant() is not { } recorded)
            return false;
        if (recorded < happened || recorded.InChina() > context.AsOf)
            Report(ref context, record[recordedTime].Offset, context.AsOf);
        return true;
    }
}
