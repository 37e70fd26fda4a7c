using KongChuo.Rules;

namespace KongChuo.Completeness;

/// <summary>
/// Counts what some consecutive records give of what is demanded: those of a block, or all. Holds counters and the places of the first records that fall
/// short, however many records there are. Belongs to one thread.
/// </summary>
internal sealed class CompletenessCounts
{
    private readonly Field ledgerType = Field.At("/ledgerType");
    private readonly KindCounts[] kinds;
    private readonly Dictionary<RecordKind, KindCounts> byKind;

    /// <summary>Begins to count.</summary>
    /// <param name="requirements">What is demanded.</param>
    /// <param name="maxMissing">How many places of records that do not satisfy a demand are kept, for each.</param>
    public CompletenessCounts(Requirements requirements, int maxMissing)
    {
        kinds = [.. requirements.Kinds.Select(required => new KindCounts(required, maxMissing))];
        byKind = kinds.ToDictionary(counts => counts.Required.Kind);
    }

    /// <summary>The counts of each kind something is said of.</summary>
    public IReadOnlyList<KindCounts> Kinds => kinds;

    /// <summary>Records that were judged, of whatever kind; batch headers are not counted.</summary>
    public long Judged { get; private set; }

    /// <summary>Records that could not be judged.</summary>
    public long NotJudged { get; private set; }

    /// <summary>Counts a well-formed record.</summary>
    public void Count(in RecordView record, MissingPlace place)
    {
        if (record.Kind.Group == "batch")
        {
            var ledger = record[ledgerType].Text();
            foreach (var counts in kinds)
                counts.Batches += counts.Required.Kind.Id == ledger ? 1 : 0;
            return;
        }

        Judged++;
        if (byKind.TryGetValue(record.Kind, out var own))
            own.Count(record, place);
    }

    /// <summary>Counts a record that cannot be judged.</summary>
    /// <param name="kind">Its kind; null when it does not say.</param>
    public void LeaveOut(RecordKind? kind)
    {
        NotJudged++;
        if (kind is not null && byKind.TryGetValue(kind, out var own))
            own.NotJudged++;
    }

    /// <summary>Takes what was counted in the records that follow.</summary>
    /// <param name="next">The counts.</param>
    /// <param name="move">Turns a place among those records into one of the input.</param>
    public void Add(CompletenessCounts next, Func<MissingPlace, MissingPlace> move)
    {
        Judged += next.Judged;
        NotJudged += next.NotJudged;
        for (var i = 0; i < kinds.Length; i++)
            kinds[i].Add(next.kinds[i], move);
    }
}
