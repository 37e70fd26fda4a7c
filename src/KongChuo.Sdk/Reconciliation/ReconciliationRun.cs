using KongChuo.Json;
using KongChuo.Model;
using KongChuo.Reconciliation.Joining;
using KongChuo.Reconciliation.Rows;
using KongChuo.Spill;
using KongChuo.Validation;

namespace KongChuo.Reconciliation;

/// <summary>One comparison from the first byte to the result.</summary>
internal sealed class ReconciliationRun : IDisposable
{
    private const string Everything = "reconciliation";

    private readonly MatchKey key;
    private readonly ReconciliationOptions options;
    private readonly CancellationToken cancellation;
    private readonly FactSorter? hints;
    private readonly Side left;
    private readonly Side right;
    private readonly List<NotChecked> stopped = [];

    /// <summary>Prepares a run within a bound of memory: three eighths of it for either side, the rest for the hints.</summary>
    public ReconciliationRun(MatchKey key, ReconciliationOptions options, IReadOnlyList<string> leftNames, IReadOnlyList<string> rightNames, CancellationToken cancellation)
    {
        (this.key, this.options, this.cancellation) = (key, options, cancellation);
        var (each, folder) = (options.MaxMemoryBytes / 8 * 3, Path.GetTempPath());
        hints = key == MatchKey.NameAndBirthDate ? null : new FactSorter(options.MaxMemoryBytes - (2 * each), folder, cancellation);
        left = new Side(isLeft: true, leftNames, key, options, hints, each, folder, cancellation);
        right = new Side(isLeft: false, rightNames, key, options, hints, each, folder, cancellation);
    }

    /// <summary>Reads both sides, each on a thread, and compares them.</summary>
    public Reconciliation Run(IReadOnlyList<ValidationInput> leftInputs, IReadOnlyList<ValidationInput> rightInputs)
    {
        var other = Task.Run(() => Guarded(() => right.Read(rightInputs, options)), CancellationToken.None);
        var why = Guarded(() => left.Read(leftInputs, options));
        var otherWhy = other.GetAwaiter().GetResult();
        return Conclude(why ?? otherWhy);
    }

    /// <summary>Takes records that are objects, and compares them.</summary>
    /// <exception cref="KongChuoJsonException">A string holds half of a surrogate pair.</exception>
    public Reconciliation Run(IEnumerable<KongChuoRecord> leftRecords, IEnumerable<KongChuoRecord> rightRecords)
    {
        var why = Guarded(() =>
        {
            left.Take(leftRecords);
            right.Take(rightRecords);
        });
        return Conclude(why);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        left.Dispose();
        right.Dispose();
        hints?.Dispose();
    }

    private static NotCheckedReason? Guarded(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (OperationCanceledException)
        {
            return NotCheckedReason.Interrupted;
        }
        catch (Exception exception) when (exception is RowsNotKeptException or IOException)
        {
            return NotCheckedReason.SpillFailed;
        }
    }

    private Reconciliation Conclude(NotCheckedReason? why)
    {
        var join = new RowJoin(left.Counts, right.Counts, left.Unmatched, right.Unmatched, options.MaxSamples);
        var hint = new HintJoin(left.Counts, right.Counts, options.MaxSamples);
        why ??= Guarded(() =>
        {
            join.Run(left, right);
            if (hints is not null)
                hint.Run(hints.Sort(), cancellation);
        });
        if (why is { } reason)
            stopped.Add(new NotChecked(Everything, reason, 1));
        else if (left.NotCompared.Count + right.NotCompared.Count == 0 && !left.Counts.HasStanding && !right.Counts.HasStanding)
            stopped.Add(new NotChecked(Everything, NotCheckedReason.NoRows, 1));
        return new Reconciliation
        {
            Key = key,
            Left = left.Counts.ToSide(left.Inputs, join.Matched),
            Right = right.Counts.ToSide(right.Inputs, join.Matched),
            Matched = join.Matched,
            Conflicts = join.Conflicts,
            ConflictingFields = join.ConflictingFields,
            Hints = hint.Hints,
            NotCompared = [.. left.NotCompared, .. right.NotCompared, .. stopped],
        };
    }
}
