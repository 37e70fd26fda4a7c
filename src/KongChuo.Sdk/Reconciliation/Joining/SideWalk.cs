using KongChuo.Reconciliation.Rows;
using KongChuo.Spill;

namespace KongChuo.Reconciliation.Joining;

/// <summary>Goes through the sorted rows of one side, key by key, and settles what they say together: which row stands for the key, and which are passed over.</summary>
internal sealed class SideWalk
{
    private readonly FactRun rows;
    private readonly SideCounts counts;
    private readonly EntryCopy first = new();
    private readonly byte[] identity = new byte[RowIdentity.Length];
    private byte[] key = [];
    private int keyLength;
    private bool hasNext;

    /// <summary>Begins before the first key.</summary>
    public SideWalk(FactRun rows, SideCounts counts)
    {
        (this.rows, this.counts) = (rows, counts);
        hasNext = rows.MoveNext();
    }

    /// <summary>The key, as it is sorted.</summary>
    public ReadOnlySpan<byte> Key => key.AsSpan(0, keyLength);

    /// <summary>Whether the key has a row, or all of it was removed.</summary>
    public bool HasRow { get; private set; }

    /// <summary>The earliest row of the key.</summary>
    public FactEntry Row => first.Entry;

    /// <summary>Goes to the next key.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="IOException">Rows that were spilled cannot be read.</exception>
    public bool MoveNext()
    {
        if (!hasNext)
            return false;
        SetKey(KeyOf(new FactEntry(rows.Current)));
        HasRow = false;
        identity.AsSpan().Clear();
        var further = 0L;
        do
        {
            var row = new FactEntry(rows.Current);
            if (!KeyOf(row).SequenceEqual(Key))
                break;
            further += Settle(row) ? 1 : 0;
            hasNext = rows.MoveNext();
        }
        while (hasNext);
        counts.DuplicateKeys += further > 0 ? 1 : 0;
        return true;
    }

    /// <summary>Settles the next row of a key.</summary>
    /// <returns>Whether it is one more than the key ought to have.</returns>
    private bool Settle(FactEntry row)
    {
        var own = row.Key[^RowIdentity.Length..];
        var record = own[..RowIdentity.RecordLength];
        if (record.SequenceEqual(identity.AsSpan(0, RowIdentity.RecordLength)) && !own.SequenceEqual(identity))
        {
            counts.Superseded++;
            return false;
        }

        own.CopyTo(identity);
        if (new RowContent(row.Content).IsRemoved)
        {
            counts.Removed++;
            return false;
        }

        if (!HasRow)
        {
            first.Set(row);
            HasRow = true;
            return false;
        }

        if (RowPlace.Of(row).CompareTo(RowPlace.Of(first.Entry)) > 0)
        {
            counts.Meet(counts.Duplicates, row, row.Input);
            return true;
        }

        counts.Meet(counts.Duplicates, first.Entry, first.Entry.Input);
        first.Set(row);
        return true;
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
