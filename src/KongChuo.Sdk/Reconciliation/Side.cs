using KongChuo.Model;
using KongChuo.Reconciliation.Joining;
using KongChuo.Reconciliation.Rows;
using KongChuo.Spill;
using KongChuo.Validation;

namespace KongChuo.Reconciliation;

/// <summary>One side while it is read. Belongs to one thread at a time.</summary>
internal sealed class Side : IDisposable
{
    private const int FlushFrom = 1 << 18;

    private readonly List<ReconciledInput> inputs = [];
    private readonly List<NotChecked> notCompared = [];
    private readonly FactSorter sorter;
    private readonly RowVersions versions;
    private readonly RowIntake intake;
    private readonly string firstName;
    private readonly CancellationToken cancellation;

    public Side(bool isLeft, IReadOnlyList<string> names, MatchKey key, ReconciliationOptions options, FactSorter? hints, long maxMemory, string folder, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        firstName = names.Count > 0 ? names[0] : "-";
        sorter = new FactSorter(maxMemory / 3 * 2, folder, cancellation);
        versions = new RowVersions(maxMemory / 3, folder, cancellation);
        Counts = new SideCounts(isLeft, names, options.MaxSamples);
        Unmatched = new UnmatchedRows(hints, isLeft);
        intake = new RowIntake(key, Counts, sorter, versions);
    }

    /// <summary>What is counted.</summary>
    public SideCounts Counts { get; }

    /// <summary>Takes the rows that do not match.</summary>
    public UnmatchedRows Unmatched { get; }

    /// <summary>The inputs read.</summary>
    public IReadOnlyList<ReconciledInput> Inputs => inputs;

    /// <summary>What was not read.</summary>
    public IReadOnlyList<NotChecked> NotCompared => notCompared;

    /// <summary>Reads inputs.</summary>
    public void Read(IReadOnlyList<ValidationInput> all, ReconciliationOptions options)
    {
        if (all.Count == 0)
            notCompared.Add(new NotChecked(firstName, NotCheckedReason.NoInput, 1));
        for (var i = 0; i < all.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            inputs.Add(new RosterReader(all[i], i, intake, options, notCompared, cancellation).Read());
        }

        versions.Settle();
    }

    /// <summary>Takes records that are objects.</summary>
    public void Take(IEnumerable<KongChuoRecord> records)
    {
        long count = 0, rows = 0, others = 0, unreadable = 0, held = 0;
        foreach (var record in records)
        {
            var utf8 = KongChuoJson.Serialize(record);
            var taken = intake.Take(utf8, new RecordPlace(0, ++count, 0, 0), cancellation);
            unreadable += taken == RecordRows.Unreadable ? 1 : 0;
            others += taken == RecordRows.None ? 1 : 0;
            rows += Math.Max(taken.Count, 0);
            held += utf8.Length;
            if (held < FlushFrom)
                continue;
            intake.Flush(0);
            held = 0;
        }

        intake.Flush(0);
        versions.Settle();
        if (unreadable > 0)
            notCompared.Add(new NotChecked(firstName, NotCheckedReason.EarlierLayerFailed, unreadable));
        inputs.Add(new ReconciledInput { Name = firstName, Format = InputFormat.Ndjson, Records = count, Rows = rows, Others = others, Unreadable = unreadable });
    }

    /// <summary>Goes through the rows in the order of their keys.</summary>
    /// <exception cref="IOException">Rows could not be spilled, or cannot be read.</exception>
    public SideWalk Walk() => new(sorter.Sort(), versions.Superseded(), Counts, Unmatched, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        sorter.Dispose();
        versions.Dispose();
    }
}
