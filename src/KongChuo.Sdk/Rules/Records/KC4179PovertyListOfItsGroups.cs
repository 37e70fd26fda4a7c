namespace KongChuo.Rules.Records;

/// <summary>The list of children of poor households names households lifted out of poverty or under monitoring.</summary>
internal sealed class KC4179 : KC4179Rule
{
    private readonly Field rows = Field.At("/rows");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = false;
        foreach (var row in record[rows].Items())
        {
            var category = row.Member("groupCategory"u8);
            if (!category.Exists)
                continue;
            hasJudged = true;
            if (!category.IsOneOf("01", "02"))
                Report(ref context, category.Offset);
        }

        return hasJudged;
    }
}
