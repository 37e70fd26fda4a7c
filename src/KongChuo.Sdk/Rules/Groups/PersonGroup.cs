using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By name and date of birth, over all ledgers: who may be the same, which no name ever proves.</summary>
internal sealed class PersonGroup(byte number) : FactGroup(number)
{
    private readonly Field name = Field.At("/child/name");
    private readonly Field birthDate = Field.At("/child/birthDate");
    private readonly Field[] fields = [Field.At("/child/childId"), Field.At("/child/idDocNumber"), Field.At("/child/name"), .. RecordVersions.Fields];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => false;

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "ledger")
            sink.Add(this, new FactKey(record[name].Utf8(), record[birthDate].Utf8()), record, fields);
    }
}
