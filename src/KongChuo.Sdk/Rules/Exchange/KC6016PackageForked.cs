using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>No two packages follow the same one.</summary>
internal sealed class KC6016 : KC6016Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Sender;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        foreach (var line in PackageLine.All(set, context))
        {
            foreach (var followers in line.Where(package => package.Manifest.PreviousPackageId is not null).GroupBy(package => package.Manifest.PreviousPackageId))
            {
                foreach (var other in followers.Skip(1))
                    Report(context, other.At("/previousPackageId", followers.First().Fact));
            }
        }

        return true;
    }
}
