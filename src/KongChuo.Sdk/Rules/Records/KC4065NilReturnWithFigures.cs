using KongChuo.Rules.Balances;

namespace KongChuo.Rules.Records;

/// <summary>A nil return counts nothing that happened: by the table of balances.</summary>
internal sealed class KC4065 : KC4065Rule
{
    private readonly Field zeroReport = Field.At("/zeroReport");
    private readonly IReadOnlyList<Balance> balances = BalanceTable.Of("nil");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[zeroReport].IsTrue)
            return false;
        var sums = new List<Balance.Sum>();
        foreach (var balance in balances)
            balance.Each(record, sums);
        foreach (var sum in sums)
        {
            if (sum.Stated != 0)
                Report(ref context, sum.Offset, sum.Stated);
        }

        return sums.Count > 0;
    }
}
