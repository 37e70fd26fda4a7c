namespace KongChuo.Rules.Records;

/// <summary>An enrolled student who is long absent has leave.</summary>
internal sealed class KC4049 : KC4049Rule
{
    private readonly Field status = Field.At("/enrollment/enrollmentStatus");
    private readonly Field formalities = Field.At("/leave/formalitiesCompleted");
    private readonly Field absentSince = Field.At("/leave/absentSince");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R042.days")?.ToInt32() is not { } least || !record[status].Is("01"u8) || !record[formalities].IsFalse || record[absentSince].Date() is not { } since)
            return false;
        var days = Dates.InclusiveDays(since, context.AsOf);
        if (days >= least)
            Report(ref context, record[absentSince].Offset, days);
        return true;
    }
}
