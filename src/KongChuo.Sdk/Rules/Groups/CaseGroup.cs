using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>
/// By case: whole events, what ledgers say of the state and the counts, and rows of bulletins that name the case. Events of ledger batches (E801 to E805) belong
/// to no case.
/// </summary>
internal sealed class CaseGroup(byte number) : FactGroup(number)
{
    private readonly Field subject = Field.At("/subject");
    private readonly Field caseId = Field.At("/caseId");
    private readonly Field rows = Field.At("/rows");
    private readonly Field[] ledgerFields =
    [
        .. RecordVersions.Fields, Field.At("/updatedAt"), Field.At("/caseState"), Field.At("/recordStatus"), Field.At("/persuasionCount"), Field.At("/jointPersuasionCount"),
        Field.At("/relapseCount"), Field.At("/persuasionExempt"), Field.At("/exemptionReason"), Field.At("/dropoutReasons"), Field.At("/specialGroups"), Field.At("/entryChannel"),
        Field.At("/enrollment/schoolingStatus"), Field.At("/closeReason"), Field.At("/closedAt"), Field.At("/returnDate"), Field.At("/placement/placementType"),
    ];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => kind.Group == "event";

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "event")
        {
            if (!KindTable.IsBatchEvent(record.Kind.Id))
                sink.Add(this, record[subject].Utf8(), record.Root);
        }
        else if (record.Kind.Group == "ledger")
        {
            sink.Add(this, record[caseId].Utf8(), record, ledgerFields);
        }
        else if (record.Kind.Id is "B05" or "B16")
        {
            var index = 0;
            foreach (var row in record[rows].Items())
                sink.Add(this, row.Member("caseId"u8).Utf8(), row, $"/rows/{index++}");
        }
    }
}
