using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By batch of a ledger: its header and the bulletins that hand it over.</summary>
internal sealed class BatchGroup(byte number) : FactGroup(number)
{
    private readonly Field batchId = Field.At("/ledgerBatchId");
    private readonly Field rosterBatchId = Field.At("/roster/batchId");
    private readonly Field[] headerFields = [Field.At("/counts/total"), Field.At("/ledgerType"), Field.At("/mode"), Field.At("/asOf")];
    private readonly Field[] bulletinFields = [.. RecordVersions.BulletinFields, Field.At("/roster/recordCount"), Field.At("/roster/ledgerType")];

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "batch")
            sink.Add(this, record[batchId].Utf8(), record, headerFields);
        else if (record.Kind.Id is "B25" or "B26")
            sink.Add(this, record[rosterBatchId].Utf8(), record, bulletinFields);
    }
}
