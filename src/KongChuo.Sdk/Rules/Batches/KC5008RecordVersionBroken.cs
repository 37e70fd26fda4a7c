using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Versions of a record go up by one, and its time of update never goes back.</summary>
internal sealed class KC5008 : KC5008Rule
{
    private readonly Field version = Field.At("/recordVersion");
    private readonly Field updatedAt = Field.At("/updatedAt");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Record;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        Fact? previous = null;
        foreach (var next in set.Facts.DistinctBy(fact => fact[version].Integer()).OrderBy(fact => fact[version].Integer()))
        {
            var (number, before) = (next[version].Integer() ?? 0, previous?[version].Integer() ?? 0);
            if (previous is not null && (number != before + 1 || next[updatedAt].Instant() < previous[updatedAt].Instant()))
                Report(context, next, previous, version.Pointer, null, number, before);
            previous = next;
        }

        return true;
    }
}
