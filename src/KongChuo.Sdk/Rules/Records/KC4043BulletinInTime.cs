namespace KongChuo.Rules.Records;

/// <summary>A bulletin or package is made by the time it is due. Later versions correct one sent before and are not late.</summary>
internal sealed class KC4043 : KC4043Rule
{
    private readonly Field version = Field.At("/recordVersion");
    private readonly Field createdAt = Field.At("/createdAt");
    private readonly Field dueAt = Field.At("/dueAt");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[version].Integer() is not (null or 1) || record[createdAt].Instant() is not { } created || record[dueAt].Instant() is not { } due)
            return false;
        if (created > due)
            Report(ref context, record[createdAt].Offset);
        return true;
    }
}
