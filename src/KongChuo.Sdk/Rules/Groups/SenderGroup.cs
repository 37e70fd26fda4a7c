using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By sender: the manifests of its packages, whole.</summary>
internal sealed class SenderGroup(byte number) : FactGroup(number)
{
    private readonly Field sender = Field.At("/sender/partyId");

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Id == "package.manifest")
            sink.Add(this, record[sender].Utf8(), record.Root);
    }
}
