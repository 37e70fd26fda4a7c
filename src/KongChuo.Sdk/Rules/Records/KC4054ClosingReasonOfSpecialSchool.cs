namespace KongChuo.Rules.Records;

/// <summary>A case closed for a special or specialised school says so.</summary>
internal sealed class KC4054 : KC4054Rule
{
    private readonly Field placementType = Field.At("/placement/placementType");
    private readonly Field closeReason = Field.At("/closeReason");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var (placement, reason) = (record[placementType].Text(), record[closeReason].Text());
        if (placement is not ("05" or "07"))
            return false;
        if (reason != (placement == "05" ? "08" : "09"))
            Report(ref context, record[closeReason].Offset, placement, reason);
        return true;
    }
}
