using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By student number, over all ledgers.</summary>
internal sealed class StudentGroup(byte number) : FactGroup(number)
{
    private readonly Field studentNumber = Field.At("/enrollment/studentNumber");
    private readonly Field[] fields = [Field.At("/child/childId"), Field.At("/child/idDocNumber"), Field.At("/enrollment/studentNumber"), Field.At("/recordStatus"), Field.At("/caseId"), .. RecordVersions.Fields];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => false;

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "ledger")
            sink.Add(this, record[studentNumber].Utf8(), record, fields);
    }
}
