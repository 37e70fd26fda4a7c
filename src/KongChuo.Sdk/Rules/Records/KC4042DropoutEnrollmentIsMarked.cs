namespace KongChuo.Rules.Records;

/// <summary>The enrollment of a child in the dropout ledger does not say attending without a mark.</summary>
internal sealed class KC4042 : KC4042Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field enrollmentStatus = Field.At("/enrollment/enrollmentStatus");
    private readonly Field enrollmentMark = Field.At("/enrollment/enrollmentMark");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[status].Is("ACTIVE"u8) || !record[enrollmentStatus].Exists)
            return false;
        if (record[enrollmentStatus].Is("01"u8) && !record[enrollmentMark].Exists)
            Report(ref context, record[enrollmentStatus].Offset);
        return true;
    }
}
