namespace KongChuo.Rules.Records;

/// <summary>A bulletin that lists children is not public.</summary>
internal sealed class KC4026 : KC4026Rule
{
    private readonly Field disclosure = Field.At("/disclosure");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[disclosure].Is("0"u8))
            Report(ref context, record[disclosure].Offset, record[disclosure].Text());
        return true;
    }
}
