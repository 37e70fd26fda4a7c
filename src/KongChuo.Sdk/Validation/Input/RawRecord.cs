using KongChuo.Validation.Records;

namespace KongChuo.Validation.Input;

/// <summary>The bytes of one record and where they stand in the input. Valid until the next record is read.</summary>
/// <param name="Bytes">The record's bytes; empty when it is too large.</param>
/// <param name="Offset">0-based offset of its first byte in the input.</param>
/// <param name="Line">1-based line it stands on; null where records have no lines of their own.</param>
/// <param name="Length">Its length in bytes, also when it is too large to be held.</param>
/// <param name="IsTooLarge">Whether it is over the limit and was passed over.</param>
internal readonly record struct RawRecord(ReadOnlyMemory<byte> Bytes, long Offset, long? Line, long Length, bool IsTooLarge)
{
    /// <summary>Whether the bytes stand in a buffer the fast path may read beyond.</summary>
    public bool IsPadded { get; init; }

    /// <summary>The plan the fast path has just accepted the record by; null when it has not been tried or gave up.</summary>
    public RecordPlan? Accepted { get; init; }

    /// <summary>Where the bytes were cut out: bytes from here on stand <see cref="CutLength"/> further in the input.</summary>
    public int CutAt { get; init; }

    /// <summary>How many bytes were cut out at <see cref="CutAt"/>.</summary>
    public long CutLength { get; init; }

    /// <summary>Whether this is the header of a batch document, which counts as its first record.</summary>
    public bool IsDocumentHeader { get; init; }

    /// <summary>0-based offset in the input of a byte of the record.</summary>
    public long OffsetOf(int position) => Offset + position + (CutLength > 0 && position >= CutAt ? CutLength : 0);
}
