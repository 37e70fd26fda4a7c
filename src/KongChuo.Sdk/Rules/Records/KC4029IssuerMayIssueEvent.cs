namespace KongChuo.Rules.Records;

/// <summary>An event is issued by a type of party that may issue it.</summary>
internal sealed class KC4029 : KC4029Rule
{
    private readonly Field partyType = Field.At("/data/issuer/partyType");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var party = record[partyType];
        var allowed = EventIssuers.Of(record.Kind.Id);
        if (allowed.IsEmpty)
            return false;
        if (allowed.IndexOf(party.Utf8()) < 0)
            Report(ref context, party.Offset, party.Text(), record.Kind.Id);
        return true;
    }
}
