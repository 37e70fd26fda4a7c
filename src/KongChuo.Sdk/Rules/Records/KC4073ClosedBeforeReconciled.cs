namespace KongChuo.Rules.Records;

/// <summary>A case is closed when it is reconciled, not before.</summary>
internal sealed class KC4073 : KC4073Rule
{
    private readonly Field reconciledAt = Field.At("/reconciledAt");
    private readonly Field closedAt = Field.At("/closedAt");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[reconciledAt].Instant() is not { } reconciled || record[closedAt].Instant() is not { } closed)
            return false;
        if (closed < reconciled)
            Report(ref context, record[closedAt].Offset);
        return true;
    }
}
