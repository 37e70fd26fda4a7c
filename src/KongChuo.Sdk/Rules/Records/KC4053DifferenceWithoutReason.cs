namespace KongChuo.Rules.Records;

/// <summary>Each child of the first ledger only has a case or a reason.</summary>
internal sealed class KC4053 : KC4053Rule
{
    private readonly Field onlyInA = Field.At("/onlyInA");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var isSubject = false;
        foreach (var row in record[onlyInA].Items())
        {
            isSubject = true;
            if (!row.Member("caseId"u8).Exists && !row.Member("reason"u8).Exists)
                Report(ref context, row.Offset);
        }

        return isSubject;
    }
}
