namespace KongChuo.Rules.Records;

/// <summary>For research and tests data are de-identified or made up.</summary>
internal sealed class KC4027 : KC4027Rule
{
    private readonly Field purpose = Field.At("/purpose");
    private readonly Field deidentification = Field.At("/deidentification");
    private readonly Field synthetic = Field.At("/synthetic");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[purpose].Is("7"u8) && !record[purpose].Is("8"u8))
            return false;
        if (record[deidentification].Is("0"u8) && !record[synthetic].IsTrue)
            Report(ref context, record[deidentification].Offset, record[purpose].Text());
        return true;
    }
}
