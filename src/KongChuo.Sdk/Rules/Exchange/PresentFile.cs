namespace KongChuo.Rules.Exchange;

/// <summary>A file that stands in a package, as it was measured while it was read: counts and digests, no record.</summary>
/// <param name="Path">Its path in the package.</param>
internal sealed record PresentFile(string Path)
{
    /// <summary>Whether it was read to its end, so that what follows is known.</summary>
    public bool IsMeasured { get; init; }

    /// <summary>Whether its records were judged; if not, nothing of them is known.</summary>
    public bool HasRecords { get; init; }

    /// <summary>Its length in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>SM3 in lower-case hexadecimal; null when nobody asked for it.</summary>
    public string? Sm3 { get; init; }

    /// <summary>How many records it holds, wrong ones included, the header of a batch not counted.</summary>
    public long Records { get; init; }

    /// <summary>What its records say.</summary>
    public MemberTally Said { get; init; } = new(null);

    /// <summary>The digest by an algorithm; null when it was not computed.</summary>
    /// <param name="algorithm">A code of KC-DIGEST.</param>
    public string? Digest(string algorithm) => algorithm switch
    {
        PlacedDigest.Sha256 => Sha256,
        PlacedDigest.Sm3 => Sm3,
        _ => null,
    };
}
