namespace KongChuo.Rules.Records;

/// <summary>A pairing has its visits every whole term.</summary>
internal sealed class KC4051 : KC4051Rule
{
    private readonly Field start = Field.At("/startDate");
    private readonly Field end = Field.At("/endDate");
    private readonly Field visits = Field.At("/visitRecords");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R017.minPerTerm")?.ToInt32() is not { } least || record[start].Date() is not { } from)
            return false;
        var to = record[end].Date() is { } ended && ended < context.AsOf ? ended : context.AsOf;
        var isSubject = false;
        foreach (var term in Terms.Whole(from, to))
        {
            isSubject = true;
            var actual = Terms.CountDates(record[visits], term.First, term.Last);
            if (actual < least)
                Report(ref context, record[visits].Exists ? record[visits].Offset : record.Root.Offset, term.Name, actual);
        }

        return isSubject;
    }
}
