namespace KongChuo.Rules.Records;

/// <summary>A pairing has as many visits as recommended every whole term that is over; a term with less than the least is another rule's.</summary>
internal sealed class KC4092 : KC4092Rule
{
    private readonly Field start = Field.At("/startDate");
    private readonly Field end = Field.At("/endDate");
    private readonly Field visits = Field.At("/visitRecords");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R017.recommendedPerTerm")?.ToInt32() is not { } recommended || record[start].Date() is not { } from)
            return false;
        var least = context.Profile.Parameter("KB-R017.minPerTerm")?.ToInt32() ?? 0;
        var to = Dates.LastOver(context.AsOf, record[end].Date());
        var isSubject = false;
        foreach (var term in context.Profile.Calendar.Terms(from, to).Where(term => term.First >= from && term.Last <= to))
        {
            isSubject = true;
            var actual = record[visits].CountDates(term.First, term.Last);
            if (actual >= least && actual < recommended)
                Report(ref context, record[visits].Exists ? record[visits].Offset : record.Root.Offset, term.Name, actual);
        }

        return isSubject;
    }
}
