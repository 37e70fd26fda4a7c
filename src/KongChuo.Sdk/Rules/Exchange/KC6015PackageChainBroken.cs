using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A package follows one that was sent before it to the same receivers.</summary>
internal sealed class KC6015 : KC6015Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Sender;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        foreach (var line in PackageLine.All(set, context))
        {
            var ids = line.Select(package => package.Manifest.PackageId).ToHashSet(StringComparer.Ordinal);
            var earlier = new List<PackageDossier>();
            foreach (var next in line)
            {
                var previous = next.Manifest.PreviousPackageId;
                var follows = earlier.Exists(package => package.Manifest.PackageId == previous);
                var isFork = previous is not null && earlier.Exists(package => package.Manifest.PreviousPackageId == previous);
                if (!follows && !isFork && (earlier.Count > 0 || ids.Contains(previous)))
                    Report(context, next.At("/previousPackageId", earlier.LastOrDefault()?.Fact));
                earlier.Add(next);
            }
        }

        return true;
    }
}
