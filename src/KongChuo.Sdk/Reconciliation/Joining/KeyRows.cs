using KongChuo.Reconciliation.Rows;
using KongChuo.Spill;

namespace KongChuo.Reconciliation.Joining;

/// <summary>The rows of one key that count: the earliest of each kind of record. A further one of a kind is a duplicate; one of another kind is not.</summary>
internal sealed class KeyRows(SideCounts counts)
{
    private readonly List<EntryCopy> earliest = [];
    private int kinds;
    private bool hasDuplicates;

    /// <summary>Whether there are any.</summary>
    public bool Any => kinds > 0;

    /// <summary>The earliest of all.</summary>
    public FactEntry First
    {
        get
        {
            var first = 0;
            for (var i = 1; i < kinds; i++)
            {
                if (RowPlace.Of(earliest[i].Entry).CompareTo(RowPlace.Of(earliest[first].Entry)) < 0)
                    first = i;
            }

            return earliest[first].Entry;
        }
    }

    /// <summary>Forgets them.</summary>
    public void Clear() => (kinds, hasDuplicates) = (0, false);

    /// <summary>Takes one more.</summary>
    public void Add(FactEntry row)
    {
        for (var i = 0; i < kinds; i++)
        {
            if (earliest[i].Entry.Kind != row.Kind)
                continue;
            hasDuplicates = true;
            if (RowPlace.Of(row).CompareTo(RowPlace.Of(earliest[i].Entry)) > 0)
            {
                counts.Meet(counts.Duplicates, row, row.Input);
                return;
            }

            counts.Meet(counts.Duplicates, earliest[i].Entry, earliest[i].Entry.Input);
            earliest[i].Set(row);
            return;
        }

        if (kinds == earliest.Count)
            earliest.Add(new EntryCopy());
        earliest[kinds++].Set(row);
    }

    /// <summary>Counts what they are together, when there are no more.</summary>
    public void Conclude()
    {
        counts.DuplicateKeys += hasDuplicates ? 1 : 0;
        counts.OtherKinds += Math.Max(kinds - 1, 0);
    }
}
