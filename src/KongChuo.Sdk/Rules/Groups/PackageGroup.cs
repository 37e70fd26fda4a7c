using KongChuo.Rules.Records;

namespace KongChuo.Rules.Groups;

/// <summary>By package: manifests that bear its id, and receipts that answer it, whole.</summary>
internal sealed class PackageGroup(byte number) : FactGroup(number)
{
    private readonly Field packageId = Field.At("/packageId");

    /// <inheritdoc/>
    public override void Gather(in RecordView record, FactSink sink)
    {
        if (record.Kind.Id is "package.manifest" or "package.receipt")
            sink.Add(this, record[packageId].Utf8(), record.Root);
    }
}
