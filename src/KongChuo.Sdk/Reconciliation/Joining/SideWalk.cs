using KongChuo.Reconciliation.Rows;
using KongChuo.Spill;

namespace KongChuo.Reconciliation.Joining;

/// <summary>Goes through the sorted rows of one side, key by key, and settles what they say together: which row stands for the key, and which are passed over.</summary>
internal sealed class SideWalk
{
    private readonly FactRun rows;
    private readonly FactRun superseded;
    private readonly SideCounts counts;
    private readonly UnmatchedRows unmatched;
    private readonly KeyRows standing;
    private readonly CancellationToken cancellation;
    private byte[] key = [];
    private int keyLength;
    private bool hasNext;
    private bool hasSuperseded;

    /// <summary>Begins before the first key.</summary>
    /// <param name="rows">The rows, in the order of their keys.</param>
    /// <param name="superseded">Those of versions that are not the highest, in the same order.</param>
    /// <param name="counts">Counts what is passed over.</param>
    /// <param name="unmatched">Takes the rows without a key.</param>
    /// <param name="cancellation">Stops between rows.</param>
    public SideWalk(FactRun rows, FactRun superseded, SideCounts counts, UnmatchedRows unmatched, CancellationToken cancellation)
    {
        (this.rows, this.superseded, this.counts, this.unmatched, this.cancellation) = (rows, superseded, counts, unmatched, cancellation);
        standing = new KeyRows(counts);
        hasNext = rows.MoveNext();
        hasSuperseded = superseded.MoveNext();
    }

    /// <summary>The key, as it is sorted.</summary>
    public ReadOnlySpan<byte> Key => key.AsSpan(0, keyLength);

    /// <summary>Whether a row stands for the key. None does when all were passed over, and none for the empty key of rows without what is matched by.</summary>
    public bool HasRow => standing.Any;

    /// <summary>The earliest row of the key.</summary>
    public FactEntry Row => standing.First;

    /// <summary>Goes to the next key.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="IOException">Rows that were spilled cannot be read, or more cannot be spilled.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public bool MoveNext()
    {
        if (!hasNext)
            return false;
        SetKey(KeyOf(new FactEntry(rows.Current)));
        standing.Clear();
        do
        {
            cancellation.ThrowIfCancellationRequested();
            var row = new FactEntry(rows.Current);
            if (!KeyOf(row).SequenceEqual(Key))
                break;
            Settle(row);
            hasNext = rows.MoveNext();
        }
        while (hasNext);
        standing.Conclude();
        return true;
    }

    private void Settle(FactEntry row)
    {
        if (IsSuperseded(row))
            counts.Superseded++;
        else if (new RowContent(row.Content).IsRemoved)
            counts.Removed++;
        else if (keyLength > RowKey.HeadLength)
            standing.Add(row);
        else
            MissKey(row);
    }

    private void MissKey(FactEntry row)
    {
        counts.Meet(counts.WithoutKey, row, row.Input);
        unmatched.Add(row, row.Input);
    }

    private bool IsSuperseded(FactEntry row)
    {
        while (hasSuperseded)
        {
            var order = new FactEntry(superseded.Current).Key.SequenceCompareTo(row.Key);
            if (order >= 0)
                return order == 0;
            hasSuperseded = superseded.MoveNext();
        }

        return false;
    }

    private static ReadOnlySpan<byte> KeyOf(FactEntry row) => row.Key[..^RowIdentity.Length];

    private void SetKey(ReadOnlySpan<byte> value)
    {
        if (key.Length < value.Length)
            key = new byte[value.Length * 2];
        value.CopyTo(key);
        keyLength = value.Length;
    }
}
