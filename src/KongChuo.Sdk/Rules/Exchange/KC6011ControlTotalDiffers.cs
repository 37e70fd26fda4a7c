using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>Control totals of files, of records and of kinds are what the package holds; totals of other names are between sender and receiver.</summary>
internal sealed class KC6011 : KC6011Rule
{
    private static readonly Dictionary<string, string> KindsByTotal = KindTable.All.ToDictionary(kind => kind.Id.ToLowerInvariant(), kind => kind.Id, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context).Where(package => package.Content is not null))
        {
            foreach (var total in package.Manifest.Totals)
            {
                if (Actual(total.Name, package) is not { } actual)
                    continue;
                isSubject = true;
                if (total.Value != actual)
                    Report(context, package.At(total), total.Name, total.Value, actual);
            }
        }

        return isSubject;
    }

    /// <summary>What a total is; null when its name means nothing here, or a file it counts was not judged.</summary>
    private static long? Actual(string name, PackageDossier package)
    {
        var files = package.Manifest.Files.Select(listed => package.Content!.Find(listed.Path)).OfType<PresentFile>().Distinct().ToList();
        if (name == "files")
            return files.Count;
        if (!files.TrueForAll(file => file.HasRecords))
            return null;
        if (name == "records")
            return files.Sum(file => file.Records);
        return KindsByTotal.TryGetValue(name, out var kind) ? files.Sum(file => file.Said.Kinds.GetValueOrDefault(kind)) : null;
    }
}
