namespace KongChuo.Rules.Records;

/// <summary>An administrative penalty is pointed out wherever it occurs.</summary>
internal sealed class KC4019 : KC4019Rule
{
    private readonly Field penalty = Field.At("/data/payload/penaltyType");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        Report(ref context, record[penalty].Offset);
        return true;
    }
}
