namespace KongChuo.Reconciliation;

/// <summary>A row of a roster: where it stands, and what it says of the child. Its values are personal.</summary>
public sealed class RosterRow
{
    /// <summary>The name of the input.</summary>
    public required string Input { get; init; }

    /// <summary>1-based number of the record in its input.</summary>
    public required long Record { get; init; }

    /// <summary>1-based line of the record; null where the input has no lines.</summary>
    public required long? Line { get; init; }

    /// <summary>0-based offset of the row in its input, in bytes; in a record given as an object, in its canonical bytes.</summary>
    public required long Offset { get; init; }

    /// <summary>JSON Pointer of the row in the record; empty when the record is the row.</summary>
    public required string Pointer { get; init; }

    /// <summary>The kind of the record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The values that were compared, by JSON Pointer of the field in a ledger record; and <c>/caseId</c> where the row has one.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }
}
