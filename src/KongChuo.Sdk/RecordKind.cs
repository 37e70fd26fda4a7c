using KongChuo.Findings;

namespace KongChuo;

/// <summary>One row of the table of kinds: a ledger record, a case event, a bulletin, a batch header or a message of a package.</summary>
public sealed class RecordKind
{
    /// <summary>The id: <c>L02</c>, <c>E402</c>, <c>B13</c>; <c>batch.header</c> for a batch header, <c>package.manifest</c> for the manifest of a package.</summary>
    public required string Id { get; init; }

    /// <summary>What it is: <c>ledger</c>, <c>event</c>, <c>bulletin</c>, <c>batch</c> or <c>package</c>.</summary>
    public required string Group { get; init; }

    /// <summary>The value of <c>recordType</c>, or of <c>type</c> for an event, that names it on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>Its schema's path below <c>spec/v1/schema</c>.</summary>
    public required string Schema { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Title { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
