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
        foreach (var next in set.Facts.OrderBy(fact => fact[asOf].Instant()))
        {
            var previous = next.Text(previousBatchId);
            if (before is not null && previous is not null && previous != before.Text(batchId))
                Report(context, next, before, previousBatchId.Pointer, null);
            before = next;
        }

        return true;
    }
}
