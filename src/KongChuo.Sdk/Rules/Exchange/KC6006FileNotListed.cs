using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>Every file of a package stands in its manifest.</summary>
internal sealed class KC6006 : KC6006Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context).Where(package => package.Content is not null))
        {
            var listed = package.Manifest.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            isSubject |= package.Content!.Files.Any();
            foreach (var file in package.Content.Files.Where(file => !listed.Contains(file.Path)))
                Report(context, package.At("/files"), file.Path);
        }

        return isSubject;
    }
}
