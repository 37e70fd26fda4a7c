namespace KongChuo.Rules.Records;

/// <summary>The schooling of a special group was checked not long ago.</summary>
internal sealed class KC4040 : KC4040Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field checkDate = Field.At("/lastSchoolingCheckDate");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[status].Is("ACTIVE"u8) || record[checkDate].Date() is not { } last
            || context.Profile.Parameter("KB-R021.maxAge")?.ToString() is not { } duration || last.Plus(duration) is not { } due)
            return false;
        if (context.AsOf > due)
            Report(ref context, record[checkDate].Offset);
        return true;
    }
}
