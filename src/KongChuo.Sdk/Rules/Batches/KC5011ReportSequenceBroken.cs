using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Reports of a kind are numbered without gap in a year.</summary>
internal sealed class KC5011 : KC5011Rule
{
    private readonly Field sequence = Field.At("/reportSequence");
    private readonly Field recordId = Field.At("/recordId");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var year in set.Facts.Where(fact => fact[sequence].Exists).GroupBy(fact => Periods.DateOf(fact)?.Year))
        {
            isSubject = true;
            Fact? previous = null;
            foreach (var next in year.DistinctBy(fact => fact.Text(recordId)).OrderBy(fact => fact[sequence].Integer()))
            {
                if (previous is not null && next[sequence].Integer() != previous[sequence].Integer() + 1)
                    Report(context, next, previous, sequence.Pointer, null, next[sequence].Integer() ?? 0, previous[sequence].Integer() ?? 0);
                previous = next;
            }
        }

        return isSubject;
    }
}
