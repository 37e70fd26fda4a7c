using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>One id names one package.</summary>
internal sealed class KC6017 : KC6017Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var packages = set.Packages(context);
        foreach (var other in packages.Skip(1).Where(other => !other.Fact.Whole.SequenceEqual(packages[0].Fact.Whole)))
            Report(context, other.At("/packageId", packages[0].Fact));
        return packages.Count > 0;
    }
}
