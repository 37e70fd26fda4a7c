using KongChuo.Reconciliation.Rows;
using KongChuo.Spill;

namespace KongChuo.Reconciliation.Joining;

/// <summary>Walks both sides side by side, by key: who is on both, who on one, and which fields differ.</summary>
internal sealed class RowJoin(SideCounts left, SideCounts right, UnmatchedRows onlyLeft, UnmatchedRows onlyRight, int maxSamples)
{
    private readonly SampleKeeper conflicts = new(maxSamples);
    private readonly long[] byField = new long[RosterFields.Compared];

    /// <summary>Children on both sides.</summary>
    public long Matched { get; private set; }

    /// <summary>Those of them with a field that differs.</summary>
    public ReconciliationDifference Conflicts => conflicts.ToDifference();

    /// <summary>The fields that differ.</summary>
    public IReadOnlyList<FieldConflicts> ConflictingFields =>
        [.. byField.Select((count, number) => new FieldConflicts(RosterFields.Pointers[number], count)).Where(item => item.Count > 0)];

    /// <summary>Walks to the end.</summary>
    /// <exception cref="IOException">Rows that were spilled cannot be read, or more cannot be spilled.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public void Run(Side leftSide, Side rightSide)
    {
        var (ours, theirs) = (leftSide.Walk(), rightSide.Walk());
        var (hasOurs, hasTheirs) = (ours.MoveNext(), theirs.MoveNext());
        while (hasOurs || hasTheirs)
        {
            var order = !hasTheirs ? -1 : !hasOurs ? 1 : ours.Key.SequenceCompareTo(theirs.Key);
            var (isOurs, isTheirs) = (order <= 0 && ours.HasRow, order >= 0 && theirs.HasRow);
            if (isOurs && isTheirs)
                Match(ours.Row, theirs.Row);
            else if (isOurs)
                Miss(left, onlyLeft, ours.Row);
            else if (isTheirs)
                Miss(right, onlyRight, theirs.Row);
            if (order <= 0)
                hasOurs = ours.MoveNext();
            if (order >= 0)
                hasTheirs = theirs.MoveNext();
        }
    }

    private static void Miss(SideCounts side, UnmatchedRows unmatched, FactEntry row)
    {
        side.Meet(side.Only, row, row.Input);
        unmatched.Add(row, row.Input);
    }

    private void Match(FactEntry ours, FactEntry theirs)
    {
        Matched++;
        if (ours.Content.SequenceEqual(theirs.Content))
            return;
        var differing = 0u;
        for (var field = 0; field < RosterFields.Compared; field++)
        {
            var mine = new RowContent(ours.Content)[field];
            var other = new RowContent(theirs.Content)[field];
            if (mine.IsEmpty || other.IsEmpty || !RosterFields.Differ(field, mine, other))
                continue;
            differing |= 1u << field;
            byField[field]++;
        }

        if (differing != 0 && conflicts.Meet(RowPlace.Of(ours)))
            conflicts.Keep(RowPlace.Of(ours), new ReconciliationSample(left.RowOf(ours, ours.Input), right.RowOf(theirs, theirs.Input), Names(differing)));
    }

    private static List<string> Names(uint fields) => [.. Enumerable.Range(0, RosterFields.Compared).Where(field => (fields >> field & 1) != 0).Select(field => RosterFields.Pointers[field])];
}
