using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By issuer and record id: the versions of one record.</summary>
internal sealed class RecordGroup(byte number) : FactGroup(number)
{
    private readonly Field recordId = Field.At("/recordId");
    private readonly Field issuer = Field.At("/issuer/partyId");
    private readonly Field sender = Field.At("/sender/partyId");
    private readonly Field[] fields = [Field.At("/recordVersion"), Field.At("/updatedAt"), Field.At("/recordId")];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => false;

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        var party = record.Kind.Group == "bulletin" ? record[sender].Utf8() : record[issuer].Utf8();
        sink.AddWithDigest(this, new FactKey(record[recordId].Utf8(), party), record, fields);
    }
}
