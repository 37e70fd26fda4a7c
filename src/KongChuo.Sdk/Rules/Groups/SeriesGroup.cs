using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By sender and kind of bulletin, and by issuer of weekly verifications (E801): what is to come in time and without gap.</summary>
internal sealed class SeriesGroup(byte number) : FactGroup(number)
{
    private readonly Field sender = Field.At("/sender/partyId");
    private readonly Field issuer = Field.At("/data/issuer/partyId");
    private readonly Field[] bulletinFields =
    [
        Field.At("/reportSequence"), Field.At("/periodStart"), Field.At("/periodEnd"), Field.At("/createdAt"), Field.At("/week"), Field.At("/recordId"), Field.At("/recordVersion"),
        Field.At("/comparedLedgers"), Field.At("/onlyInA"), Field.At("/onlyInB"), Field.At("/valueConflicts"), Field.At("/resolution"),
        Field.At("/suspectedOpening"), Field.At("/suspectedClosing"), Field.At("/dropoutOpening"), Field.At("/dropoutClosing"),
    ];

    private readonly Field[] eventFields = [Field.At("/time")];

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "bulletin")
            sink.Add(this, Key(record.Kind.Id, record[sender].Utf8()), record, bulletinFields);
        else if (record.Kind.Id == "E801")
            sink.Add(this, Key(record.Kind.Id, record[issuer].Utf8()), record, eventFields);
    }

    private static FactKey Key(string kindId, ReadOnlySpan<byte> party) => party.IsEmpty ? default : new FactKey(System.Text.Encoding.ASCII.GetBytes(kindId), party);
}
