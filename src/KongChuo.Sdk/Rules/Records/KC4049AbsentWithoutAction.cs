namespace KongChuo.Rules.Records;

/// <summary>An enrolled student who is long absent has leave.</summary>
internal sealed class KC4049 : KC4049Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field enrollment = Field.At("/enrollment/enrollmentStatus");
    private readonly Field formalities = Field.At("/leave/formalitiesCompleted");
    private readonly Field absentSince = Field.At("/leave/absentSince");
    private readonly Field actualEnd = Field.At("/leave/actualEndDate");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R042.days")?.ToInt32() is not { } least || !record[status].Is("ACTIVE"u8) || !record[enrollment].Is("01"u8)
            || !record[formalities].IsFalse || record[absentSince].Date() is not { } since)
            return false;
        var end = record[actualEnd].Date();
        var days = Dates.InclusiveDays(since, end < context.AsOf ? end.Value : context.AsOf);
        if (days >= least)
            Report(ref context, record[absentSince].Offset, days);
        return true;
    }
}
