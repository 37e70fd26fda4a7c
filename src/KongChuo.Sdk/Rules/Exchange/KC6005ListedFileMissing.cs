using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>Every file a manifest lists stands in the package.</summary>
internal sealed class KC6005 : KC6005Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context).Where(package => package.Content is not null))
        {
            isSubject |= package.Manifest.Files.Count > 0;
            foreach (var listed in package.Manifest.Files.Where(listed => package.Content!.Find(listed.Path) is null))
                Report(context, package.At(listed), listed.Path);
        }

        return isSubject;
    }
}
