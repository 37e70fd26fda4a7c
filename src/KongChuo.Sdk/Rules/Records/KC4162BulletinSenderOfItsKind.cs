namespace KongChuo.Rules.Records;

/// <summary>A bulletin comes from a type of party its kind comes from.</summary>
internal sealed class KC4162 : KC4162Rule
{
    private readonly Field sender = Field.At("/sender/partyType");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[sender].Text() is not { } party)
            return false;
        if (!BulletinReceivers.SendersOf(record.Kind.Id).Contains(party))
            Report(ref context, record[sender].Offset, record.Kind.Id, party);
        return true;
    }
}
