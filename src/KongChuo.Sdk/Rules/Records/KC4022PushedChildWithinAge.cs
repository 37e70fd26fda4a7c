namespace KongChuo.Rules.Records;

/// <summary>The children of a pushed list are not beyond the age on the day it was made.</summary>
internal sealed class KC4022 : KC4022Rule
{
    private readonly Field createdAt = Field.At("/createdAt");
    private readonly Field rows = Field.At("/rows");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R057.maxAge")?.ToInt32() is not { } oldest || record[createdAt].Instant() is not { } created)
            return false;
        var hasJudged = false;
        foreach (var row in record[rows].Items())
        {
            var birthDate = row.Member("child"u8).Member("birthDate"u8);
            if (birthDate.Date() is not { } birth)
                continue;
            hasJudged = true;
            if (Ages.Completed(birth, created.InChina(), context.Profile) > oldest)
                Report(ref context, birthDate.Offset);
        }

        return hasJudged;
    }
}
