using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>The profile a manifest names is one that is known.</summary>
internal sealed class KC6019 : KC6019Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        foreach (var package in set.Packages(context))
        {
            if (package.Manifest.Profile is { } named && named != context.Profile.Id && !Profile.Ids.Contains(named, StringComparer.Ordinal))
                Report(context, package.At("/profile"), named);
        }

        return set.Packages(context).Count > 0;
    }
}
