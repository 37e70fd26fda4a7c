using KongChuo.Json;
using KongChuo.Rules;

namespace KongChuo.Validation.Records;

/// <summary>What a record says of itself: its kind and the version it was made to.</summary>
internal readonly ref struct Envelope
{
    private Envelope(JsonView root, JsonView recordType, JsonView eventType, string? version, JsonView versionAt)
    {
        Root = root;
        WireName = eventType.Exists ? eventType : recordType;
        Version = version;
        VersionAt = versionAt.Exists ? versionAt : root;
    }

    /// <summary>The record's root object.</summary>
    public JsonView Root { get; }

    /// <summary>The member that names the kind; does not exist when the record does not say.</summary>
    public JsonView WireName { get; }

    /// <summary>The version as written; null when the record does not say.</summary>
    public string? Version { get; }

    /// <summary>The member the version stands in, or the root.</summary>
    public JsonView VersionAt { get; }

    /// <summary>Whether the version may be left out: an event's <c>dataschema</c> is optional.</summary>
    public bool MayLackVersion { get; private init; }

    /// <summary>Reads the envelope of an object that passed the gate.</summary>
    public static Envelope Read(JsonView root)
    {
        JsonView recordType = default, specVersion = default, cloudVersion = default, type = default, dataSchema = default;
        foreach (var member in root.Members())
        {
            if (member.NameIs("recordType"u8))
                recordType = member.Value;
            else if (member.NameIs("specVersion"u8))
                specVersion = member.Value;
            else if (member.NameIs("specversion"u8))
                cloudVersion = member.Value;
            else if (member.NameIs("type"u8))
                type = member.Value;
            else if (member.NameIs("dataschema"u8))
                dataSchema = member.Value;
            if (recordType.Exists && specVersion.Exists)
                break;
        }

        if (recordType.Exists || !cloudVersion.Exists || !type.Exists)
            return new Envelope(root, recordType, default, specVersion.Text(), specVersion);
        return new Envelope(root, default, type, RecordVersion.OfDataSchema(dataSchema.Text()), dataSchema) { MayLackVersion = !dataSchema.Exists };
    }
}
