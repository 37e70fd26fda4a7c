using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By child, as its sender names it: what ledgers say is to be done for it, and what ledgers and events say was done.</summary>
internal sealed class CareGroup(byte number) : FactGroup(number)
{
    private readonly Field childId = Field.At("/child/childId");
    private readonly Field childOfEvent = Field.At("/data/childId");
    private readonly Field[] ledgerFields =
    [
        .. RecordVersions.Fields, Field.At("/recordStatus"), Field.At("/startDate"), Field.At("/endDate"), Field.At("/contactRecords"), Field.At("/visitRecords"),
        Field.At("/planDoc/issuedDate"), Field.At("/sessions"), Field.At("/principalSigned/date"), Field.At("/leave/startDate"), Field.At("/leave/actualEndDate"), Field.At("/reminders"), Field.At("/updatedAt"),
    ];

    private readonly Field[] caseFields =
    [
        .. RecordVersions.Fields, Field.At("/recordStatus"), Field.At("/caseId"), Field.At("/caseState"), Field.At("/discoveredDate"), Field.At("/updatedAt"), Field.At("/responsibility"),
    ];

    private readonly Field[] caseEventFields = [Field.At("/subject"), Field.At("/time"), ChildGroup.Payload("discoveredDate")];
    private readonly Field[] eventFields =
    [
        Field.At("/id"), ChildGroup.Payload("date"), ChildGroup.Payload("contactKind"), ChildGroup.Payload("guardianSigned"), ChildGroup.Payload("sessions"),
    ];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => kind.Group == "ledger";

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Id is "L06" or "L08" or "L16")
            sink.Add(this, record[childId].Utf8(), record, ledgerFields);
        else if (record.Kind.Id is "L02" or "L03")
            sink.Add(this, record[childId].Utf8(), record, caseFields);
        else if (record.Kind.Id is "E102" or "E103" or "E401" or "E605" or "E706")
            sink.Add(this, record[childOfEvent].Utf8(), record, caseEventFields);
        else if (record.Kind.Id is "E404" or "E409" or "E609")
            sink.Add(this, record[childOfEvent].Utf8(), record, eventFields);
    }
}
