namespace KongChuo.Rules.Records;

/// <summary>One schooling suspension lasts no longer than a school year.</summary>
internal sealed class KC4166 : KC4166Rule
{
    private readonly Field validFrom = Field.At("/data/payload/validFrom");
    private readonly Field validTo = Field.At("/data/payload/validTo");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("suspension.maxLength") is not { IsOff: false } limit
            || record[validFrom].Date() is not { } begins || record[validTo].Date() is not { } ends)
            return false;
        if (begins.Plus(limit.ToString()) <= ends)
            Report(ref context, record[validTo].Offset);
        return true;
    }
}
