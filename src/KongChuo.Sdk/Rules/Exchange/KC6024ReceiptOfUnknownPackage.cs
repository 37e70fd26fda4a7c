using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A receipt answers a package that is known.</summary>
internal sealed class KC6024 : KC6024Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var receipts = set.Of("package.receipt").ToList();
        if (set.Packages(context).Count == 0)
            receipts.ForEach(receipt => Report(context, MessagePlace.Of(receipt, "/packageId")));
        return receipts.Count > 0;
    }
}
