using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By who compiles a ledger, and the ledger: the sequence of its batches.</summary>
internal sealed class LedgerGroup(byte number) : FactGroup(number)
{
    private readonly Field ledgerType = Field.At("/ledgerType");
    private readonly Field compilingParty = Field.At("/compilingParty/partyId");
    private readonly Field[] fields = [Field.At("/ledgerBatchId"), Field.At("/previousBatchId"), Field.At("/mode"), Field.At("/asOf")];

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "batch")
            sink.Add(this, new FactKey(record[ledgerType].Utf8(), record[compilingParty].Utf8()), record, fields);
    }
}
