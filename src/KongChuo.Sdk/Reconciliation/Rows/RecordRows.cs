namespace KongChuo.Reconciliation.Rows;

/// <summary>How many rows a record gave.</summary>
/// <param name="Count">How many; -1 when the record cannot be read.</param>
internal readonly record struct RecordRows(int Count)
{
    /// <summary>The record cannot be read.</summary>
    public static readonly RecordRows Unreadable = new(-1);

    /// <summary>The record lists no children.</summary>
    public static readonly RecordRows None = new(0);
}
