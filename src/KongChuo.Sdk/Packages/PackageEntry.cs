namespace KongChuo.Packages;

/// <summary>One file of a package, its manifest included.</summary>
public sealed class PackageEntry
{
    private readonly Func<Stream> open;

    internal PackageEntry(string path, long length, Func<Stream> open) => (Path, Length, this.open) = (path, length, open);

    /// <summary>Its path in the package, with <c>/</c> between the parts: <c>manifest.json</c>, <c>data/L02.ndjson</c>.</summary>
    public string Path { get; }

    /// <summary>Its length in bytes, uncompressed, as the archive or the file system states it.</summary>
    public long Length { get; }

    /// <summary>Opens its bytes. The entries of one archive are read one after the other, not side by side.</summary>
    /// <returns>A stream to read once.</returns>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public Stream Open() => open();
}
