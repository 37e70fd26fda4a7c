using KongChuo.Packages;
using KongChuo.Rules.Exchange;

namespace KongChuo.Validation;

/// <summary>What happened to one input.</summary>
public sealed class InputResult
{
    /// <summary>The name of the input.</summary>
    public required string Name { get; init; }

    /// <summary>How its records are laid out.</summary>
    public required InputFormat Format { get; init; }

    /// <summary>The encoding its bytes are in: <c>utf-8</c>, <c>utf-16/32</c>; null when it could not be opened or is empty.</summary>
    public string? Encoding { get; init; }

    /// <summary>Its length in bytes, as far as it was read.</summary>
    public long Bytes { get; init; }

    /// <summary>SHA-256 of its bytes in lower-case hexadecimal; null when it was not read to the end.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Number of records, a batch header included.</summary>
    public long Records { get; init; }

    /// <summary>Records without an error.</summary>
    public long Valid { get; init; }

    /// <summary>Records with an error that could be read.</summary>
    public long Invalid { get; init; }

    /// <summary>Records that could not be read: a fault of layer KC1.</summary>
    public long Unreadable { get; init; }

    /// <summary>Whether the input could be opened and read to its end.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The package it belongs to; null when it belongs to none.</summary>
    internal ExchangePackage? Package { get; init; }

    /// <summary>What was measured of a file of a package; null of its manifest, and of all else.</summary>
    internal PresentFile? Present { get; init; }
}
