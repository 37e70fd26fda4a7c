using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By type and number of the identity document, over all ledgers; also the children that bulletins list.</summary>
internal sealed class DocumentGroup(byte number) : FactGroup(number)
{
    private readonly Field type = Field.At("/child/idDocType");
    private readonly Field documentNumber = Field.At("/child/idDocNumber");
    private readonly Field rows = Field.At("/rows");
    private readonly Field[] fields = [Field.At("/child/childId"), Field.At("/child/idDocNumber"), Field.At("/recordStatus"), Field.At("/caseId"), Field.At("/leave"), .. RecordVersions.Fields];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => kind.Group == "bulletin" || kind.Id == "L08";

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "ledger")
        {
            sink.Add(this, Key(record[type].Utf8(), record[documentNumber].Utf8()), record, fields);
        }
        else if (record.Kind.Id == "B03")
        {
            var index = 0;
            foreach (var row in record[rows].Items())
            {
                var child = row.Member("child"u8);
                sink.Add(this, Key(child.Member("idDocType"u8).Utf8(), child.Member("idDocNumber"u8).Utf8()), row, $"/rows/{index++}", record, RecordVersions.BulletinFields);
            }
        }
    }

    private static FactKey Key(ReadOnlySpan<byte> type, ReadOnlySpan<byte> number) => number.IsEmpty ? default : new FactKey(number, type);
}
