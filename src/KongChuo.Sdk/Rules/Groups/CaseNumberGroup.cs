using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By the number people give a case.</summary>
internal sealed class CaseNumberGroup(byte number) : FactGroup(number)
{
    private readonly Field caseNumber = Field.At("/caseNumber");
    private readonly Field[] fields = [.. RecordVersions.Fields, Field.At("/caseId"), Field.At("/caseNumber")];

    /// <inheritdoc/>
    public override bool IsOfInterestAlone(RecordKind kind) => false;

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Group == "ledger")
            sink.Add(this, record[caseNumber].Utf8(), record, fields);
    }
}
