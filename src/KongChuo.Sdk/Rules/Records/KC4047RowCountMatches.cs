namespace KongChuo.Rules.Records;

/// <summary>The control total is the number of rows over all lists.</summary>
internal sealed class KC4047 : KC4047Rule
{
    private readonly Field rowCount = Field.At("/totals/rowCount");
    private readonly RowFields rows = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[rowCount].Integer() is not { } stated)
            return false;
        var actual = 0;
        foreach (var list in rows.Of(record))
        {
            foreach (var _ in record[list].Items())
                actual++;
        }

        if (actual != stated)
            Report(ref context, record[rowCount].Offset, stated, actual);
        return true;
    }
}
