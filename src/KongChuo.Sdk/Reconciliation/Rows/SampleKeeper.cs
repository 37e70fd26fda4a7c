namespace KongChuo.Reconciliation.Rows;

/// <summary>Counts a kind of difference and keeps the first samples of it, in whatever order they come.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class SampleKeeper(int most)
{
    private readonly PriorityQueue<ReconciliationSample, RowPlace> kept = new(Comparer<RowPlace>.Create((left, right) => right.CompareTo(left)));
    private readonly Dictionary<ReconciliationSample, RowPlace> places = new(ReferenceEqualityComparer.Instance);

    /// <summary>How often the difference was met.</summary>
    public long Count { get; private set; }

    /// <summary>Counts one more.</summary>
    /// <returns>Whether its sample is among the first so far.</returns>
    public bool Meet(RowPlace place)
    {
        Count++;
        return kept.Count < most || (kept.TryPeek(out _, out var last) && place.CompareTo(last) < 0);
    }

    /// <summary>Keeps a sample.</summary>
    public void Keep(RowPlace place, ReconciliationSample sample)
    {
        places.Add(sample, place);
        kept.Enqueue(sample, place);
        if (kept.Count > most)
            places.Remove(kept.Dequeue());
    }

    /// <summary>The count and the samples in order.</summary>
    public ReconciliationDifference ToDifference() => new(Count, [.. places.OrderBy(item => item.Value).Select(item => item.Key)]);
}
