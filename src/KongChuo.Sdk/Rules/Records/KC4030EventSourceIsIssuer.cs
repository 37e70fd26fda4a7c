namespace KongChuo.Rules.Records;

/// <summary>The source of an event is the urn of its issuer.</summary>
internal sealed class KC4030 : KC4030Rule
{
    private readonly Field source = Field.At("/source");
    private readonly Field issuer = Field.At("/data/issuer/partyId");

    private static ReadOnlySpan<byte> Prefix => "urn:kongchuo:party:"u8;

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var urn = record[source].Utf8();
        if (!urn.StartsWith(Prefix) || !urn[Prefix.Length..].SequenceEqual(record[issuer].Utf8()))
            Report(ref context, record[source].Offset);
        return true;
    }
}
