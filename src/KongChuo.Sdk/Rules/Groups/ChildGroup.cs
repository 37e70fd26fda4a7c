using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By child, as its sender names it: the cases it has, by ledgers and events.</summary>
internal sealed class ChildGroup(byte number) : FactGroup(number)
{
    private readonly Field childId = Field.At("/child/childId");
    private readonly Field childOfEvent = Field.At("/data/childId");
    private readonly Field[] ledgerFields = [.. RecordVersions.Fields, Field.At("/caseId"), Field.At("/caseState"), Field.At("/recordStatus")];
    private readonly Field[] eventFields =
    [
        Field.At("/subject"), Field.At("/time"), Field.At("/data/stateBefore"), Payload("survivorCaseId"), Payload("decision"), Payload("closeReason"), Payload("docNumber"), Payload("noticeNumber"),
        Payload("document.docNumber"),
    ];

    /// <summary>A member of an event's payload, its names joined by points.</summary>
    public static Field Payload(string path) => Field.At("/data/payload/" + path.Replace('.', '/'));

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => false;

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Id is "L02" or "L03")
            sink.Add(this, record[childId].Utf8(), record, ledgerFields);
        else if (record.Kind.Group == "event")
            sink.Add(this, record[childOfEvent].Utf8(), record, eventFields);
    }
}
