using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A bulletin that hands a ledger over counts what its batch counts.</summary>
internal sealed class KC5017 : KC5017Rule
{
    private readonly Field total = Field.At("/counts/total");
    private readonly Field recordCount = Field.At("/roster/recordCount");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Batch;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var header = set.Facts.LastOrDefault(fact => fact.Kind.Group == "batch");
        if (header?[total].Integer() is not { } actual)
            return false;
        var bulletins = set.Facts.Where(fact => fact.Kind.Group == "bulletin").Latest().ToList();
        foreach (var bulletin in bulletins)
        {
            if (bulletin[recordCount].Integer() is { } stated && stated != actual)
                Report(context, bulletin, header, recordCount.Pointer, null, stated, actual);
        }

        return bulletins.Count > 0;
    }
}
