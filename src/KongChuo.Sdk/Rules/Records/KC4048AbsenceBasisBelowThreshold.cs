namespace KongChuo.Rules.Records;

/// <summary>Who is entered for long absence has been absent long.</summary>
internal sealed class KC4048 : KC4048Rule
{
    private readonly AbsenceBasis absence = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R002.longAbsenceDays")?.ToInt32() is not { } least || absence.Find(record) is not { Exists: true } code)
            return false;
        if (absence.Since(record) is not { } since)
            return false;
        var end = absence.Leave(record).Member("actualEndDate"u8).Date();
        var days = Dates.InclusiveDays(since, end < context.AsOf ? end.Value : context.AsOf);
        if (days < least)
            Report(ref context, code.Offset, Math.Max(days, 0));
        return true;
    }
}
