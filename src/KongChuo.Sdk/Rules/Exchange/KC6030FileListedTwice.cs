using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A manifest lists a file once.</summary>
internal sealed class KC6030 : KC6030Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        foreach (var package in set.Packages(context))
        {
            foreach (var again in package.Manifest.Files.GroupBy(file => file.Path, StringComparer.Ordinal).SelectMany(files => files.Skip(1)))
                Report(context, package.At(again), again.Path);
        }

        return set.Packages(context).Count > 0;
    }
}
