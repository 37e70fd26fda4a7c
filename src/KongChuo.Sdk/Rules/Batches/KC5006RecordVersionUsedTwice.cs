using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>One version of a record has one content.</summary>
internal sealed class KC5006 : KC5006Rule
{
    private readonly Field version = Field.At("/recordVersion");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Record;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        foreach (var copies in set.Facts.GroupBy(fact => fact[version].Integer()))
        {
            var first = copies.First();
            foreach (var other in copies.Where(fact => !fact.Digest.SequenceEqual(first.Digest)))
                Report(context, other, first, version.Pointer, null, copies.Key ?? 0);
        }

        return true;
    }
}
