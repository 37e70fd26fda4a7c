namespace KongChuo.Rules.Records;

/// <summary>Who enters a ledger for long absence has been absent long.</summary>
internal sealed class KC4048 : KC4048Rule
{
    private readonly Field basis = Field.At("/suspectBasis");
    private readonly Field absentSince = Field.At("/absentSince");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R002.longAbsenceDays")?.ToInt32() is not { } least || record[absentSince].Date() is not { } since)
            return false;
        foreach (var code in record[basis].Items())
        {
            if (!code.Is("04"u8))
                continue;
            var days = Dates.InclusiveDays(since, context.AsOf);
            if (days < least)
                Report(ref context, code.Offset, days);
            return true;
        }

        return false;
    }
}
