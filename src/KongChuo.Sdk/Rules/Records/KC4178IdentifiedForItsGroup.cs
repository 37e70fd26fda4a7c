namespace KongChuo.Rules.Records;

/// <summary>The identification in the ledger of special groups is one of the group the record is filed under.</summary>
internal sealed class KC4178 : KC4178Rule
{
    private readonly Field groupCategory = Field.At("/groupCategory");
    private readonly Field identified = Field.At("/identification/groupCategory");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[groupCategory].Text() is not { } filed || record[identified].Text() is not { } stated)
            return false;
        if (filed != stated)
            Report(ref context, record[identified].Offset);
        return true;
    }
}
