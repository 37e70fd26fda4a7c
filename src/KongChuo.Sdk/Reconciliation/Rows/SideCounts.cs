using KongChuo.Rules.Groups;
using KongChuo.Spill;

namespace KongChuo.Reconciliation.Rows;

/// <summary>What is counted of one side.</summary>
/// <param name="isLeft">Whether it is the left one.</param>
/// <param name="names">Names of its inputs.</param>
/// <param name="maxSamples">How many samples are kept of each kind.</param>
internal sealed class SideCounts(bool isLeft, IReadOnlyList<string> names, int maxSamples)
{
    /// <summary>Numbers of the kinds of records that rows are of.</summary>
    public SortedSet<int> Kinds { get; } = [];

    public long Rows { get; set; }

    public long Synthetic { get; set; }

    public long Removed { get; set; }

    public long Superseded { get; set; }

    public long DuplicateKeys { get; set; }

    public long OtherKinds { get; set; }

    public SampleKeeper Only { get; } = new(maxSamples);

    public SampleKeeper Duplicates { get; } = new(maxSamples);

    public SampleKeeper WithoutKey { get; } = new(maxSamples);

    /// <summary>Whether there is a row that was neither removed nor superseded, once all are settled.</summary>
    public bool HasStanding => Rows > Removed + Superseded;

    /// <summary>Counts a difference at a row of this side.</summary>
    public void Meet(SampleKeeper keeper, FactEntry row, int input)
    {
        var place = RowPlace.Of(row) with { Input = input };
        if (!keeper.Meet(place))
            return;
        var shown = RowOf(row, input);
        keeper.Keep(place, isLeft ? new ReconciliationSample(shown, null, []) : new ReconciliationSample(null, shown, []));
    }

    /// <summary>A row as it is shown.</summary>
    public RosterRow RowOf(FactEntry row, int input)
    {
        var content = new RowContent(row.Content);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var field = 0; field < RosterFields.Kept; field++)
        {
            if (content[field] is { IsEmpty: false } text)
                values.Add(RosterFields.Pointers[field], System.Text.Encoding.UTF8.GetString(text));
        }

        return new RosterRow
        {
            Input = names[input],
            Record = row.Record,
            Line = row.Line == 0 ? null : row.Line,
            Offset = row.Offset,
            Pointer = content.Pointer,
            Kind = KindNumbers.At(row.Kind),
            Values = values,
        };
    }

    /// <summary>The side's statement.</summary>
    public ReconciliationSide ToSide(IReadOnlyList<ReconciledInput> inputs, long matched) => new()
    {
        Inputs = inputs,
        Rows = Rows,
        Matched = matched,
        Only = Only.ToDifference(),
        Duplicates = Duplicates.ToDifference(),
        DuplicateKeys = DuplicateKeys,
        OtherKinds = OtherKinds,
        WithoutKey = WithoutKey.ToDifference(),
        Superseded = Superseded,
        Removed = Removed,
        Synthetic = Synthetic,
        Kinds = [.. Kinds.Select(KindNumbers.At)],
    };
}
