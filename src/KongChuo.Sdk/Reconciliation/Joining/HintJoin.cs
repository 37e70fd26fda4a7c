using KongChuo.Reconciliation.Rows;
using KongChuo.Spill;

namespace KongChuo.Reconciliation.Joining;

/// <summary>Looks among the rows that did not match for those of both sides that share name and date of birth.</summary>
internal sealed class HintJoin(SideCounts left, SideCounts right, int maxSamples)
{
    private readonly SampleKeeper hints = new(maxSamples);
    private readonly EntryCopy ours = new();
    private readonly EntryCopy theirs = new();
    private bool hasOurs;
    private bool hasTheirs;

    /// <summary>What was found: a name and a date of birth on both sides counts once.</summary>
    public ReconciliationDifference Hints => hints.ToDifference();

    /// <summary>Walks through them.</summary>
    /// <exception cref="IOException">Rows that were spilled cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public void Run(FactRun rows, CancellationToken cancellation)
    {
        while (rows.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = new FactEntry(rows.Current);
            if ((hasOurs || hasTheirs) && !KeyOf(row).SequenceEqual(KeyOf(hasOurs ? ours.Entry : theirs.Entry)))
                Conclude();
            if (row.Key[^1] == UnmatchedRows.Left)
                Keep(ours, row, ref hasOurs);
            else
                Keep(theirs, row, ref hasTheirs);
        }

        Conclude();
    }

    private static void Keep(EntryCopy copy, FactEntry row, ref bool has)
    {
        if (!has)
            copy.Set(row);
        has = true;
    }

    private void Conclude()
    {
        if (hasOurs && hasTheirs && hints.Meet(RowPlace.Of(ours.Entry)))
            hints.Keep(RowPlace.Of(ours.Entry), new ReconciliationSample(left.RowOf(ours.Entry, ours.Entry.Input), right.RowOf(theirs.Entry, theirs.Entry.Input), []));
        (hasOurs, hasTheirs) = (false, false);
    }

    private static ReadOnlySpan<byte> KeyOf(FactEntry row) => row.Key[..^UnmatchedRows.TailLength];
}
