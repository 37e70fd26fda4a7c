using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By school, as the enrollment names it: its register of key students, and the students other ledgers say are long away, suspended or taught at home.</summary>
internal sealed class SchoolGroup(byte number) : FactGroup(number)
{
    private readonly Field schoolCode = Field.At("/enrollment/schoolCode");
    private readonly Field schoolingStatus = Field.At("/enrollment/schoolingStatus");
    private readonly Field enrollmentStatus = Field.At("/enrollment/enrollmentStatus");
    private readonly Field leave = Field.At("/leave");
    private readonly Field[] fields =
    [
        .. RecordVersions.Fields, Field.At("/child/childId"), Field.At("/child/idDocType"), Field.At("/child/idDocNumber"), Field.At("/recordStatus"), Field.At("/lastVerifiedDate"),
        Field.At("/leave"), Field.At("/enrollment/schoolingStatus"), Field.At("/enrollment/enrollmentStatus"),
    ];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => false;

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "ledger" && IsOrBelongs(record))
            sink.Add(this, record[schoolCode].Utf8(), record, fields);
    }

    private bool IsOrBelongs(in RecordView record) =>
        record.Kind.Id is "L06" or "L08" || record[leave].Exists || record[enrollmentStatus].Is("02"u8) || record[schoolingStatus].Is("03"u8) || record[schoolingStatus].Is("05"u8);
}
