using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A record comes once.</summary>
internal sealed class KC5007 : KC5007Rule
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
            foreach (var other in copies.Skip(1).Where(fact => fact.Digest.SequenceEqual(first.Digest)))
                Report(context, other, first, "", null);
        }

        return true;
    }
}
