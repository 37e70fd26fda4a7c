using KongChuo.Validation;

namespace KongChuo.Reconciliation;

/// <summary>What was read of one input.</summary>
public sealed class ReconciledInput
{
    /// <summary>The name of the input.</summary>
    public required string Name { get; init; }

    /// <summary>How its records are laid out.</summary>
    public required InputFormat Format { get; init; }

    /// <summary>Its length in bytes, as far as it was read.</summary>
    public long Bytes { get; init; }

    /// <summary>SHA-256 of its bytes in lower-case hexadecimal; null when it was not read to the end.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Number of records, a batch header included.</summary>
    public long Records { get; init; }

    /// <summary>Rows about a child.</summary>
    public long Rows { get; init; }

    /// <summary>Records that list no children.</summary>
    public long Others { get; init; }

    /// <summary>Records that could not be read.</summary>
    public long Unreadable { get; init; }
}
