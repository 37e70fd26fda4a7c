namespace KongChuo.Rules.Records;

/// <summary>A difference is resolved before the next comparison.</summary>
internal sealed class KC4055 : KC4055Rule
{
    private readonly Field createdAt = Field.At("/createdAt");
    private readonly Field resolution = Field.At("/resolution");
    private readonly Field[] lists = [Field.At("/onlyInA"), Field.At("/onlyInB"), Field.At("/valueConflicts")];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R062.closeWithin") is not { } within || record[createdAt].Instant() is not { } created
            || created.InChina().Plus(within.ToString()) is not { } due || context.AsOf <= due)
            return false;
        var resolved = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var item in record[resolution].Items())
            resolved.Add(item.Member("rowId"u8).Text());
        var isSubject = false;
        foreach (var list in lists)
        {
            foreach (var row in record[list].Items())
            {
                isSubject = true;
                if (!resolved.Contains(row.Member("rowId"u8).Text()))
                    Report(ref context, row.Offset);
            }
        }

        return isSubject;
    }
}
