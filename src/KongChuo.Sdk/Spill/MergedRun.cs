namespace KongChuo.Spill;

/// <summary>Several sorted runs as one.</summary>
internal sealed class MergedRun : FactRun
{
    private readonly PriorityQueue<FactRun, FactRun> queue = new(Comparer<FactRun>.Create((left, right) => new FactEntry(left.Current).CompareTo(new FactEntry(right.Current))));
    private FactRun? current;

    /// <summary>Merges runs.</summary>
    public MergedRun(IEnumerable<FactRun> runs)
    {
        foreach (var run in runs)
            Enqueue(run);
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Current => current!.Current;

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (current is not null)
            Enqueue(current);
        return queue.TryDequeue(out current, out _);
    }

    private void Enqueue(FactRun run)
    {
        if (run.MoveNext())
            queue.Enqueue(run, run);
    }
}
