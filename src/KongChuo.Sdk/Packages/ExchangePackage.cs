using System.IO.Compression;
using KongChuo.Rules.Exchange;

namespace KongChuo.Packages;

/// <summary>
/// An exchange package: a folder, or an archive that is read without being extracted, of a <c>manifest.json</c> and the files it lists. What is wrong with it is found by
/// a validation; opening fails only when the file or folder itself cannot be opened. Dispose it when its entries have been read. Belongs to one thread.
/// </summary>
public sealed class ExchangePackage : IDisposable
{
    /// <summary>The path of the manifest in every package.</summary>
    public const string ManifestPath = "manifest.json";

    private const int LongestManifest = 32 << 20;

    private readonly FileStream? file;
    private readonly PackageContents contents;
    private ZipArchive? archive;

    private ExchangePackage(string name, FileStream? file, PackageLimits limits)
    {
        (Name, this.file) = (name, file);
        contents = new PackageContents(limits);
    }

    /// <summary>The name reports show.</summary>
    public string Name { get; }

    /// <summary>Whether it is an archive; if not, a folder.</summary>
    public bool IsArchive => file is not null;

    /// <summary>Its files, in the ordinal order of their paths; those with refused names are not among them.</summary>
    public IReadOnlyList<PackageEntry> Entries { get; private set; } = [];

    /// <summary>The profile its manifest names; null when that cannot be told.</summary>
    public string? Profile => Manifest?.Profile;

    /// <summary>What its manifest says; null when it has none that can be read.</summary>
    internal ManifestView? Manifest { get; private set; }

    /// <summary>What is wrong with it as a container.</summary>
    internal IReadOnlyList<PackageFault> Faults => contents.Faults;

    /// <summary>Whether a limit keeps it from being read.</summary>
    internal bool IsOverLimit => contents.IsOverLimit;

    /// <summary>Whether it cannot be read at all.</summary>
    internal bool IsUnreadable => contents.IsUnreadable;

    /// <summary>Whether a folder is an exchange package: its <c>manifest.json</c> says that it is a manifest. A folder that cannot be read is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>True when it is.</returns>
    public static bool IsPackage(string folder)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, ManifestPath));
            return Peek(stream) is not null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The name reports show; null for the path itself.</param>
    /// <param name="limits">What it may not exceed; null for <see cref="PackageLimits.Default"/>.</param>
    /// <returns>The package.</returns>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static ExchangePackage OpenFolder(string folder, string? name = null, PackageLimits? limits = null)
    {
        var package = new ExchangePackage(name ?? folder, null, limits ?? PackageLimits.Default);
        foreach (var path in FolderFiles.Below(folder).Order(StringComparer.Ordinal))
        {
            var info = new FileInfo(path);
            var isLink = info.LinkTarget is not null;
            package.contents.Add(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), isLink ? 0 : info.Length, isLink ? 0 : info.Length, isLink, () => Open(path));
        }

        return package.Close();
    }

    /// <summary>Opens an archive.</summary>
    /// <param name="path">Path of the <c>.zip</c> file.</param>
    /// <param name="name">The name reports show; null for the path itself.</param>
    /// <param name="limits">What it may not exceed; null for <see cref="PackageLimits.Default"/>.</param>
    /// <returns>The package.</returns>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    public static ExchangePackage OpenZip(string path, string? name = null, PackageLimits? limits = null)
    {
        var package = new ExchangePackage(name ?? path, Open(path), limits ?? PackageLimits.Default);
        try
        {
            package.archive = ZipContents.Read(package.file!, package.contents, limits ?? PackageLimits.Default);
            return package.Close();
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>Opens the bytes of the archive from the beginning.</summary>
    /// <exception cref="IOException">It cannot be opened, or is a folder.</exception>
    internal Stream OpenWhole() => file is null ? throw new IOException("A folder has no bytes of its own.") : Open(file.Name);

    /// <inheritdoc/>
    public void Dispose()
    {
        archive?.Dispose();
        file?.Dispose();
    }

    private ExchangePackage Close()
    {
        contents.Close();
        Entries = contents.Entries;
        if (Entries.FirstOrDefault(entry => entry.Path == ManifestPath) is not { } manifest)
            return this;
        try
        {
            using var stream = manifest.Open();
            Manifest = Peek(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Manifest = null; // reading it again will say so
        }

        return this;
    }

    private static ManifestView? Peek(Stream stream)
    {
        using var held = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            held.Write(buffer.AsSpan(0, read));
            if (held.Length > LongestManifest)
                return null;
        }

        return ManifestView.TryRead(held.ToArray());
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
}
