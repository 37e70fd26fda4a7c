namespace KongChuo.Rules.Records;

/// <summary>Those newly confirmed as dropouts are no greater a share of the enrolled than the profile allows.</summary>
internal sealed class KC4093 : KC4093Rule
{
    private readonly Field converted = Field.At("/suspectedConverted");
    private readonly Field enrolled = Field.At("/enrolledTotal");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("statistics.dropoutRateMax")?.ToDecimal() is not { } percent
            || record[converted].Integer() is not { } lost || record[enrolled].Integer() is not { } all)
            return false;
        if (lost * 100m > percent * all)
            Report(ref context, record[converted].Offset, lost, all);
        return true;
    }
}
