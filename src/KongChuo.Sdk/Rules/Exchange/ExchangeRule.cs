using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A rule about packages and receipts.</summary>
internal abstract class ExchangeRule : GroupRule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Package;
}
