namespace KongChuo.Rules.Records;

/// <summary>A child of a household lifted out of poverty attends a public school.</summary>
internal sealed class KC4025 : KC4025Rule
{
    private readonly Field specialGroups = Field.At("/specialGroups");
    private readonly Field groupCategory = Field.At("/groupCategory");
    private readonly Field ownership = Field.At("/enrollment/ownership");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[ownership].Exists || !IsOfPovertyHousehold(record))
            return false;
        if (!record[ownership].Is("1"u8))
            Report(ref context, record[ownership].Offset);
        return true;
    }

    private bool IsOfPovertyHousehold(in RecordView record)
    {
        foreach (var group in record[specialGroups].Items())
        {
            if (group.Member("groupCategory"u8).Is("01"u8))
                return true;
        }

        return record[groupCategory].Is("01"u8);
    }
}
