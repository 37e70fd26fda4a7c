using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>Each opening of school has its full batch.</summary>
internal sealed class KC5016 : KC5016Rule
{
    private static readonly string[] Ledgers = ["L01", "L02", "L03"];

    private readonly Field mode = Field.At("/mode");
    private readonly Field asOf = Field.At("/asOf");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Ledger;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (!Ledgers.Contains(set.Key[..3]) || context.Profile.Parameter("KB-R012.windows") is not { } windows)
            return false;
        var batches = set.Facts.Where(fact => fact[asOf].Instant() is not null).Select(fact => (Fact: fact, Date: fact[asOf].Instant()!.Value.InChina())).OrderBy(item => item.Date).ToList();
        if (batches.Count == 0)
            return false;
        foreach (var (from, to) in Periods.Windows(windows.ToTexts(), batches[0].Date, context.AsOf))
        {
            if (!batches.Exists(item => item.Date >= from && item.Date <= to && item.Fact[mode].Is("FULL"u8)))
                Report(context, batches.FindLast(item => item.Date <= to).Fact, null, "", null, from, to);
        }

        return true;
    }
}
