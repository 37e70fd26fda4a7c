using KongChuo.Spill;

namespace KongChuo.Reconciliation.Rows;

/// <summary>The order of rows of one side.</summary>
/// <param name="Input">0-based number of the input.</param>
/// <param name="Record">1-based number of the record.</param>
/// <param name="Part">0-based number of the row in its record.</param>
internal readonly record struct RowPlace(int Input, long Record, int Part) : IComparable<RowPlace>
{
    /// <summary>The place of a row.</summary>
    public static RowPlace Of(FactEntry row) => new(row.Input, row.Record, row.Part);

    /// <inheritdoc/>
    public int CompareTo(RowPlace other) => (Input, Record, Part).CompareTo((other.Input, other.Record, other.Part));
}
