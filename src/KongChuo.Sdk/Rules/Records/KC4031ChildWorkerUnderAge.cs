namespace KongChuo.Rules.Records;

/// <summary>The children of a child labor bulletin were under age on the day they were found.</summary>
internal sealed class KC4031 : KC4031Rule
{
    private readonly Field childrenFound = Field.At("/childrenFound");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R006.maxAgeExclusive")?.ToInt32() is not { } limit)
            return false;
        var hasJudged = false;
        foreach (var row in record[childrenFound].Items())
        {
            var birthDate = row.Member("child"u8).Member("birthDate"u8);
            if (birthDate.Date() is not { } birth || row.Member("foundDate"u8).Date() is not { } found)
                continue;
            hasJudged = true;
            if (Ages.Completed(birth, found, context.Profile) >= limit)
                Report(ref context, birthDate.Offset);
        }

        return hasJudged;
    }
}
