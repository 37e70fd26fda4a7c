using KongChuo.Rules;

namespace KongChuo.Completeness;

/// <summary>Counts, for one demand, the records that satisfy it.</summary>
internal sealed class MemberCounts
{
    private readonly List<MissingPlace> missing = [];

    /// <summary>Records the demand was made of.</summary>
    public long Demanded { get; private set; }

    /// <summary>Those that have a value.</summary>
    public long Given { get; private set; }

    /// <summary>Those that have none and say why.</summary>
    public long AbsentWithReason { get; private set; }

    /// <summary>The first records that do not satisfy it.</summary>
    public IReadOnlyList<MissingPlace> Missing => missing;

    /// <summary>Counts a record the demand is made of.</summary>
    public void Count(MemberDemand demand, in RecordView record, MissingPlace place, int maxMissing)
    {
        Demanded++;
        if (demand.Path.IsGiven(record))
        {
            Given++;
            return;
        }

        var isExplained = demand.Path.IsExplained(record);
        AbsentWithReason += isExplained ? 1 : 0;
        if ((!isExplained || !demand.MayBeAbsentWithReason) && missing.Count < maxMissing)
            missing.Add(place);
    }

    /// <summary>Takes the counts of the records that follow.</summary>
    public void Add(MemberCounts next, Func<MissingPlace, MissingPlace> move, int maxMissing)
    {
        Demanded += next.Demanded;
        Given += next.Given;
        AbsentWithReason += next.AbsentWithReason;
        missing.AddRange(next.missing.Take(maxMissing - missing.Count).Select(move));
    }
}
