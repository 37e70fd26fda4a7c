using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>
/// By name and date of birth, over all ledgers and the rows of police rosters without a document number: who may be the same, which no name ever proves.
/// </summary>
internal sealed class PersonGroup(byte number) : FactGroup(number)
{
    private readonly Field name = Field.At("/child/name");
    private readonly Field birthDate = Field.At("/child/birthDate");
    private readonly Field rows = Field.At("/rows");
    private readonly Field[] fields = [Field.At("/child/childId"), Field.At("/child/idDocNumber"), Field.At("/child/name"), Field.At("/recordStatus"), .. RecordVersions.Fields];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => kind.Id == "B03";

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "ledger")
            sink.Add(this, new FactKey(record[name].Utf8(), record[birthDate].Utf8()), record, fields);
        else if (record.Kind.Id == "B03")
            GatherRows(record, sink);
    }

    private void GatherRows(in RecordView record, FactSink sink)
    {
        var index = 0;
        foreach (var row in record[rows].Items())
        {
            var child = row.Member("child"u8);
            var pointer = $"/rows/{index++}";
            if (!child.Member("idDocNumber"u8).Exists)
                sink.Add(this, new FactKey(child.Member("name"u8).Utf8(), child.Member("birthDate"u8).Utf8()), row, pointer, record, RecordVersions.BulletinFields);
        }
    }
}
