namespace KongChuo.Rules.Records;

/// <summary>Where the children of a record are: one under <c>child</c>, or one in each row of a list.</summary>
internal sealed class ChildFields
{
    private readonly Field birthDate = Field.At("/child/birthDate");
    private readonly Field sex = Field.At("/child/sex");
    private readonly Field documentType = Field.At("/child/idDocType");
    private readonly Field documentNumber = Field.At("/child/idDocNumber");
    private readonly RowFields rows = new();

    /// <summary>The child of a record that has one.</summary>
    public ChildPart Single(scoped in RecordView record) => new(record[birthDate], record[sex], record[documentType], record[documentNumber], record.IsFaultless);

    /// <summary>Judges every child.</summary>
    /// <returns>True when one of them held something to judge.</returns>
    public bool Each(scoped in RecordView record, ref RuleContext context, ChildCheck check)
    {
        var hasJudged = record[birthDate].Exists && check(Single(record), ref context);
        foreach (var list in rows.Of(record))
        {
            foreach (var row in record[list].Items())
                hasJudged |= check(new ChildPart(row.Member("child"u8)), ref context);
        }

        return hasJudged;
    }
}
