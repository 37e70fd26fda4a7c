using System.IO.Compression;

namespace KongChuo.Packages;

/// <summary>Lists the entries of an archive. Nothing is extracted.</summary>
internal static class ZipContents
{
    private const int UnixModeShift = 16;
    private const int FileType = 0xF000;
    private const int LinkType = 0xA000;

    /// <summary>Reads the directory of an archive.</summary>
    /// <param name="file">The archive, seekable.</param>
    /// <param name="contents">Takes the entries and what is wrong.</param>
    /// <param name="limits">What it may not exceed.</param>
    /// <returns>What has to be disposed when the entries are read; null when the archive cannot be read.</returns>
    public static ZipArchive? Read(Stream file, PackageContents contents, PackageLimits limits)
    {
        if (ZipDirectory.Measure(file) is not { } directory)
        {
            contents.Give();
            return null;
        }

        if (directory.Entries > (ulong)Math.Max(limits.Entries, 0))
        {
            contents.Refuse(PackageFaults.Entries, limits.Entries);
            return null;
        }

        if (directory.Length > limits.DirectoryBytes)
        {
            contents.Refuse(PackageFaults.Directory, limits.DirectoryBytes);
            return null;
        }

        ZipArchive? archive = null;
        try
        {
            file.Position = 0;
            archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            foreach (var entry in archive.Entries)
                contents.Add(entry.FullName.TrimEnd('/') is { Length: > 0 } name ? name : entry.FullName, entry.Length, entry.CompressedLength, IsLink(entry), entry.FullName.EndsWith('/') ? null : () => Open(entry));
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or NotSupportedException or OverflowException)
        {
            archive?.Dispose();
            contents.Give();
            return null;
        }
    }

    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> UnixModeShift) & FileType) == LinkType;

    private static EntryStream Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
            throw new PackageReadException(PackageFaults.Encrypted);
        try
        {
            return new EntryStream(entry.Open(), entry.Length, entry.Crc32);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            throw new PackageReadException(PackageFaults.Entry, exception);
        }
    }
}
