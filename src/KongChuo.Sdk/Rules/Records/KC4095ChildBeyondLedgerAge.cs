namespace KongChuo.Rules.Records;

/// <summary>A child in a ledger is not beyond its age, unless it is no longer persuaded for that.</summary>
internal sealed class KC4095 : KC4095Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field birthDate = Field.At("/child/birthDate");
    private readonly Field exemption = Field.At("/exemptionReason");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("ledger.maxAge")?.ToInt32() is not { } oldest || !record[status].Is("ACTIVE"u8) || record[exemption].Is("6"u8)
            || record[birthDate].Date() is not { } birth)
            return false;
        if (Ages.Completed(birth, context.AsOf, context.Profile) > oldest)
            Report(ref context, record[birthDate].Offset);
        return true;
    }
}
