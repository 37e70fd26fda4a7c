using KongChuo.Json;
using KongChuo.Rules;

namespace KongChuo.Reconciliation.Rows;

/// <summary>Recognises kinds and versions of records; one and the same are looked up once.</summary>
internal sealed class RecordHead
{
    private const int Major = 1;

    private byte[] wireName = [];
    private byte[] version = [];
    private bool isKnownVersion;

    /// <summary>The kind found last; null when the name is none.</summary>
    public RecordKind? Kind { get; private set; }

    /// <summary>Looks up what a record says of itself.</summary>
    /// <returns>False when its kind is not known, or it was made to another major version.</returns>
    public bool Read(JsonView name, JsonView specVersion)
    {
        if (!name.RawString.SequenceEqual(wireName) || Kind is null)
        {
            wireName = name.RawString.ToArray();
            Kind = name.Text() is { } text ? KindTable.IsBatch(text) ? KindTable.BatchOf(isDocument: false) : KindTable.FindByWireName(text) : null;
        }

        return Kind is not null && (Kind.Group == "event" || IsKnown(specVersion));
    }

    private bool IsKnown(JsonView specVersion)
    {
        var raw = specVersion.RawString;
        if (!raw.SequenceEqual(version) || raw.IsEmpty)
        {
            version = raw.ToArray();
            isKnownVersion = RecordVersion.TryParse(specVersion.Text(), out var major, out _) && major == Major;
        }

        return isKnownVersion;
    }
}
