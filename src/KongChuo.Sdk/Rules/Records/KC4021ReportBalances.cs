using KongChuo.Rules.Balances;

namespace KongChuo.Rules.Records;

/// <summary>The figures of a report add up, and its control totals repeat them: by the table of balances.</summary>
internal sealed class KC4021 : KC4021Rule
{
    private readonly IReadOnlyList<Balance> balances = BalanceTable.Of("equal");
    private readonly Field totals = Field.At("/totals");
    private readonly Field counts = Field.At("/counts");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var sums = new List<Balance.Sum>();
        foreach (var balance in balances)
            balance.Each(record, sums);
        foreach (var control in record[totals].Members())
        {
            if ((record.Root.Member(control.RawName).Integer() ?? record[counts].Member(control.RawName).Integer()) is { } figure && control.Value.Integer() is { } stated)
                sums.Add(new Balance.Sum(control.Value.Offset, stated, figure));
        }

        foreach (var sum in sums)
        {
            if (sum.Stated != sum.Expected)
                Report(ref context, sum.Offset, sum.Expected, sum.Stated);
        }

        return sums.Count > 0;
    }
}
