using KongChuo.Rules;

namespace KongChuo.Completeness;

/// <summary>Counts, for one kind, what its records give.</summary>
/// <param name="required">What is demanded of the kind.</param>
/// <param name="maxMissing">How many places of records that do not satisfy a demand are kept, for each.</param>
internal sealed class KindCounts(RequiredKind required, int maxMissing)
{
    private readonly MemberCounts[] members = [.. required.Members.Select(_ => new MemberCounts())];

    /// <summary>What is demanded.</summary>
    public RequiredKind Required => required;

    /// <summary>Records judged.</summary>
    public long Records { get; private set; }

    /// <summary>Records that could not be judged.</summary>
    public long NotJudged { get; set; }

    /// <summary>Batch headers that name the kind.</summary>
    public long Batches { get; set; }

    /// <summary>The counts of each demand.</summary>
    public IReadOnlyList<MemberCounts> Members => members;

    /// <summary>Counts what a record gives.</summary>
    public void Count(in RecordView record, MissingPlace place)
    {
        Records++;
        for (var i = 0; i < members.Length; i++)
        {
            var demand = required.Members[i];
            if (demand.When?.Holds(record) != false)
                members[i].Count(demand, record, place, maxMissing);
        }
    }

    /// <summary>Takes what was counted in the records that follow.</summary>
    /// <param name="next">The counts.</param>
    /// <param name="move">Turns a place among those records into one of the input.</param>
    public void Add(KindCounts next, Func<MissingPlace, MissingPlace> move)
    {
        Records += next.Records;
        NotJudged += next.NotJudged;
        Batches += next.Batches;
        for (var i = 0; i < members.Length; i++)
            members[i].Add(next.members[i], move, maxMissing);
    }
}
