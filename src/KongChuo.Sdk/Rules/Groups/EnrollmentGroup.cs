using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By child, as its sender names it: the notice of enrollment, and what says that the child reported, need not, or did not.</summary>
internal sealed class EnrollmentGroup(byte number) : FactGroup(number)
{
    private readonly Field childId = Field.At("/child/childId");
    private readonly Field childOfEvent = Field.At("/data/childId");
    private readonly Field notice = Field.At("/enrollmentNotice");
    private readonly Field isStartingGrade = Field.At("/isStartingGrade");
    private readonly Field[] ledgerFields =
    [
        .. RecordVersions.Fields, Field.At("/updatedAt"), Field.At("/recordStatus"), Field.At("/enrollmentNotice/issuedDate"), Field.At("/enrollmentNotice/deadline"), Field.At("/enrollment/schoolingStatus"), Field.At("/deferralStatus"), Field.At("/justifiedReason"),
    ];

    private readonly Field[] eventFields =
    [
        Field.At("/time"), Field.At("/data/payload/document/docType"), Field.At("/data/payload/document/deadline"), Field.At("/data/payload/decision"), Field.At("/data/payload/validTo"),
    ];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => kind.Id is "E501" or "L01";

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Id is "E103" or "E501" or "E603" or "E604" or "E606" or "E607" or "E608")
            sink.Add(this, record[childOfEvent].Utf8(), record, eventFields);
        else if (record.Kind.Id is "L02" or "L03" or "L10" or "L11" || (record.Kind.Id == "L01" && (record[notice].Exists || record[isStartingGrade].IsTrue)))
            sink.Add(this, record[childId].Utf8(), record, ledgerFields);
    }
}
