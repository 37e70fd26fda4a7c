namespace KongChuo.Packages;

/// <summary>What a package may not exceed, so that a small file cannot keep a reader busy for ever. Nothing of a package beyond a limit is read.</summary>
public sealed record PackageLimits
{
    /// <summary>The limits unless others are given.</summary>
    public static PackageLimits Default { get; } = new();

    /// <summary>The most entries of an archive or files of a folder.</summary>
    public int Entries { get; init; } = 20_000;

    /// <summary>The most bytes of all entries together, uncompressed.</summary>
    public long TotalBytes { get; init; } = 64L << 30;

    /// <summary>The most uncompressed bytes to a compressed one, of entries over <see cref="RatioFromBytes"/>.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Entries of this many uncompressed bytes or fewer may have any ratio.</summary>
    public long RatioFromBytes { get; init; } = 1 << 20;

    /// <summary>The most bytes of the directory of an archive.</summary>
    public long DirectoryBytes { get; init; } = 8 << 20;
}
