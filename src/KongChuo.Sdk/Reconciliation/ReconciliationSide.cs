namespace KongChuo.Reconciliation;

/// <summary>One side's statement: <see cref="Rows"/> = matched + only here + duplicates + of other kinds + without key + superseded + removed.</summary>
public sealed class ReconciliationSide
{
    /// <summary>The inputs, in the order given.</summary>
    public required IReadOnlyList<ReconciledInput> Inputs { get; init; }

    /// <summary>Rows about a child: ledger records, and rows of bulletins that list children.</summary>
    public required long Rows { get; init; }

    /// <summary>Children the other side has too.</summary>
    public required long Matched { get; init; }

    /// <summary>Children the other side does not have.</summary>
    public required ReconciliationDifference Only { get; init; }

    /// <summary>Further rows with a key that an earlier row of this side has, in records of the same kind. They are not compared: the first row is.</summary>
    public required ReconciliationDifference Duplicates { get; init; }

    /// <summary>How many keys occur more than once in records of one kind.</summary>
    public required long DuplicateKeys { get; init; }

    /// <summary>
    /// Rows of children whom another kind of record of this side tells of too, as L01 and L03 do, beyond the first row. They are no duplicates, and not compared:
    /// the first row is.
    /// </summary>
    public required long OtherKinds { get; init; }

    /// <summary>Rows without what is matched by. They are not compared.</summary>
    public required ReconciliationDifference WithoutKey { get; init; }

    /// <summary>Rows of a record of which a higher version is there, whatever its key. They are passed over.</summary>
    public required long Superseded { get; init; }

    /// <summary>Rows of records with the status REMOVED in their highest version. They are passed over.</summary>
    public required long Removed { get; init; }

    /// <summary>Rows of records marked as synthetic.</summary>
    public required long Synthetic { get; init; }

    /// <summary>Records that list no children, such as events and batch headers.</summary>
    public long Others => Inputs.Sum(input => input.Others);

    /// <summary>Records that could not be read. They are no rows.</summary>
    public long Unreadable => Inputs.Sum(input => input.Unreadable);

    /// <summary>The kinds of records that rows were taken from, in the order of the table of kinds.</summary>
    public required IReadOnlyList<RecordKind> Kinds { get; init; }

    /// <summary>Whether the statement adds up.</summary>
    public bool AddsUp => Rows == Matched + Only.Count + Duplicates.Count + OtherKinds + WithoutKey.Count + Superseded + Removed;

    internal bool Agrees => Only.Count + Duplicates.Count + WithoutKey.Count == 0;
}
