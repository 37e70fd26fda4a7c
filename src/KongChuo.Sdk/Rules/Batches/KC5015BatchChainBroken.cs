using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A batch follows the batch before; a delta without one cannot be read.</summary>
internal sealed class KC5015 : KC5015Rule
{
    private readonly Field batchId = Field.At("/ledgerBatchId");
    private readonly Field previousBatchId = Field.At("/previousBatchId");
    private readonly Field asOf = Field.At("/asOf");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Ledger;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        Fact? before = null;
        foreach (var next in set.Facts.GroupBy(fact => fact[asOf].Instant()).OrderBy(item => item.Key).SelectMany(item => InChain([.. item])))
        {
            var previous = next.Text(previousBatchId);
            if (before is not null && previous is not null && previous != before.Text(batchId))
                Report(context, next, before, previousBatchId.Pointer, null);
            before = next;
        }

        return true;
    }

    /// <summary>Puts batches of one moment in the order of their chain, whatever order they came in: each after the one it names, if that is among them.</summary>
    private IEnumerable<Fact> InChain(List<Fact> batches)
    {
        var rest = batches.OrderBy(fact => fact.Text(batchId), StringComparer.Ordinal).ToList();
        while (rest.Count > 0)
        {
            var next = rest.Find(fact => !rest.Exists(other => other != fact && other.Text(batchId) == fact.Text(previousBatchId))) ?? rest[0];
            rest.Remove(next);
            yield return next;
        }
    }
}
