namespace KongChuo.Rules.Exchange;

/// <summary>The files that stand in a package, its manifest not among them.</summary>
internal sealed class PackageContent(IEnumerable<PresentFile> files)
{
    private readonly SortedDictionary<string, PresentFile> files = new(files.ToDictionary(file => file.Path), StringComparer.Ordinal);

    /// <summary>The files, in the ordinal order of their paths.</summary>
    public IEnumerable<PresentFile> Files => files.Values;

    /// <summary>The file at a path; null when there is none.</summary>
    public PresentFile? Find(string path) => files.GetValueOrDefault(path);
}
