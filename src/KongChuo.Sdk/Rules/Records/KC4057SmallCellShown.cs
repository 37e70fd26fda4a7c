namespace KongChuo.Rules.Records;

/// <summary>A cell of a few children is not shown outside the duty of dropout control.</summary>
internal sealed class KC4057 : KC4057Rule
{
    private readonly Field disclosure = Field.At("/disclosure");
    private readonly Field purpose = Field.At("/purpose");
    private readonly Field[] tables = [Field.At("/disabilityMatrix"), Field.At("/specialGroupCounts")];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-P003.kAnon")?.ToInt32() is not { } least || (record[disclosure].Is("0"u8) && !record[purpose].Is("7"u8)))
            return false;
        var isSubject = false;
        foreach (var table in tables)
        {
            foreach (var cell in record[table].Items())
            {
                isSubject = true;
                var count = cell.Member("count"u8);
                if (count.Integer() is { } number && number > 0 && number < least)
                    Report(ref context, count.Offset, number);
            }
        }

        return isSubject;
    }
}
