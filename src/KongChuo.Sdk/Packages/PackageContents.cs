namespace KongChuo.Packages;

/// <summary>What was found in a folder or archive: the entries that can be read, and what is wrong with the container.</summary>
/// <param name="limits">What it may not exceed.</param>
internal sealed class PackageContents(PackageLimits limits)
{
    private readonly EntryNames names = new();
    private readonly List<PackageEntry> entries = [];
    private readonly List<PackageFault> faults = [];
    private int number;
    private long total;

    /// <summary>The entries, in ordinal order of their paths; none when a limit is exceeded.</summary>
    public IReadOnlyList<PackageEntry> Entries => [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<PackageFault> Faults => faults;

    /// <summary>Whether a limit is exceeded, so that nothing is read.</summary>
    public bool IsOverLimit { get; private set; }

    /// <summary>Whether the container itself cannot be read.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>Takes the next entry.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="length">Its length, uncompressed.</param>
    /// <param name="compressed">Its length as it is kept.</param>
    /// <param name="isLink">Whether it leads to another place.</param>
    /// <param name="open">Opens it; null for a folder.</param>
    public void Add(string path, long length, long compressed, bool isLink, Func<Stream>? open)
    {
        number++;
        total += length;
        if (number > limits.Entries)
            Refuse(PackageFaults.Entries, limits.Entries);
        else if (total > limits.TotalBytes || total < 0)
            Refuse(PackageFaults.TotalBytes, limits.TotalBytes);
        else if (length > limits.RatioFromBytes && length / limits.Ratio > compressed)
            Refuse(PackageFaults.Ratio, limits.Ratio);
        else if ((isLink ? PackageFaults.Link : names.Take(path)) is { } fault)
            faults.Add(PackageFault.Name(number, fault));
        else if (open is not null)
            entries.Add(new PackageEntry(path, length, open));
    }

    /// <summary>Says that a limit is exceeded; the first counts.</summary>
    public void Refuse(string fault, long limit)
    {
        if (IsOverLimit)
            return;
        IsOverLimit = true;
        entries.Clear();
        faults.Add(PackageFault.OverLimit(fault, limit));
    }

    /// <summary>Says that the container cannot be read.</summary>
    public void Give()
    {
        IsUnreadable = true;
        entries.Clear();
        faults.Add(PackageFault.Unreadable(PackageFaults.Archive));
    }

    /// <summary>Ends the list: a container that can be read has a manifest.</summary>
    public void Close()
    {
        if (IsOverLimit)
            entries.Clear();
        else if (!IsUnreadable && !entries.Exists(entry => entry.Path == ExchangePackage.ManifestPath))
            faults.Add(PackageFault.WithoutManifest);
    }
}
