using KongChuo.Packages;
using KongChuo.Rules.Exchange;
using KongChuo.Validation.Input;

namespace KongChuo.Validation.Packages;

/// <summary>A file of a package as an input.</summary>
internal sealed class PackageMember(ExchangePackage package, PackageEntry entry)
{
    private readonly ListedFile? listed = package.Manifest?.Find(entry.Path);

    /// <summary>Whether it is read: the manifest, what it lists, and all that may be records.</summary>
    public bool IsInput => IsManifest || listed is not null || Format != InputFormat.Other;

    /// <summary>Whether it is data: a listed file of any format, or one that may hold records.</summary>
    public bool HoldsRecords => !IsManifest && IsInput;

    /// <summary>Whether it is the manifest of the package.</summary>
    public bool IsManifest => entry.Path == ExchangePackage.ManifestPath;

    private InputFormat Format =>
        entry.Path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) ? InputFormat.Ndjson
        : entry.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? InputFormat.Json
        : InputFormat.Other;

    /// <summary>The input.</summary>
    public ValidationInput ToInput() =>
        new($"{package.Name}{(package.IsArchive ? "!/" : "/")}{entry.Path}", Format, entry.Open) { Package = package, Member = this };

    /// <summary>Whether the manifest states a digest of the file.</summary>
    /// <param name="algorithm">A code of KC-DIGEST.</param>
    public bool IsListedWith(string algorithm) => listed?.Digests.Any(digest => digest.Algorithm == algorithm) ?? false;

    /// <summary>What is known of the file after it was read; null of the manifest.</summary>
    /// <param name="stream">What it was read through; null when it could not be opened.</param>
    /// <param name="isComplete">Whether it was read to its end.</param>
    /// <param name="records">How many records were read.</param>
    /// <param name="said">What they say.</param>
    public PresentFile? Measure(MeasuringStream? stream, bool isComplete, long records, MemberTally said)
    {
        if (IsManifest)
            return null;
        if (stream is null || !isComplete)
            return new PresentFile(entry.Path);
        return new PresentFile(entry.Path)
        {
            IsMeasured = true,
            HasRecords = Format != InputFormat.Other,
            Bytes = stream.Count,
            Sha256 = stream.Digest(),
            Sm3 = stream.Sm3Digest(),
            Records = records - said.Headers,
            Said = said,
        };
    }
}
