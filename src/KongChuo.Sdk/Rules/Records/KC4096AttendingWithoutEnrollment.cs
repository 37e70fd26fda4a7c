namespace KongChuo.Rules.Records;

/// <summary>A ledger of children out of school does not say that one without an enrollment attends, unless that is what the verification found.</summary>
internal sealed class KC4096 : KC4096Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field studentNumber = Field.At("/enrollment/studentNumber");
    private readonly Field enrollmentStatus = Field.At("/enrollment/enrollmentStatus");
    private readonly Field finding = Field.At("/verificationFinding");
    private readonly Field schoolingStatus = Field.At("/enrollment/schoolingStatus");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[status].Is("ACTIVE"u8) || !record[enrollmentStatus].Exists)
            return false;
        var isFound = record[finding].Is("21"u8) || record[finding].Is("23"u8);
        if (record[enrollmentStatus].Is("97"u8) && record[schoolingStatus].Is("01"u8) && !isFound)
            Report(ref context, record[schoolingStatus].Offset);
        else if (record[enrollmentStatus].Is("01"u8) && !record[studentNumber].Exists)
            Report(ref context, record[enrollmentStatus].Offset);
        return true;
    }
}
