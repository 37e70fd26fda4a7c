using KongChuo.Rules.Balances;

namespace KongChuo.Rules.Records;

/// <summary>A figure that counts some of others is no more than they: by the table of balances.</summary>
internal sealed class KC4064 : KC4064Rule
{
    private readonly IReadOnlyList<Balance> balances = BalanceTable.Of("at-most");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var sums = new List<Balance.Sum>();
        foreach (var balance in balances)
            balance.Each(record, sums);
        foreach (var sum in sums)
        {
            if (sum.Stated > sum.Expected)
                Report(ref context, sum.Offset, sum.Expected, sum.Stated);
        }

        return sums.Count > 0;
    }
}
