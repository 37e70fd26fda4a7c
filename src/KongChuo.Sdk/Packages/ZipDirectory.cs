using System.Buffers.Binary;

namespace KongChuo.Packages;

/// <summary>
/// Looks at the end of an archive before its directory is read into memory: how much of the file the directory takes, and how many entries it is said to have.
/// It goes by the longer fields of a large archive in the same cases as <see cref="System.IO.Compression.ZipArchive"/>, so that both mean one directory.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int LongEndLength = 56;
    private const int DiskAt = 4;
    private const int CountAt = 10;
    private const int BeginAt = 16;
    private const int LongCountAt = 32;
    private const int LongBeginAt = 48;

    private static ReadOnlySpan<byte> EndMark => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> LocatorMark => "PK\u0006\u0007"u8;

    private static ReadOnlySpan<byte> LongEndMark => "PK\u0006\u0006"u8;

    /// <summary>Measures the directory.</summary>
    /// <param name="archive">The archive, seekable.</param>
    /// <returns>Its length in bytes and the number of its entries; null when there is none and the file is no archive.</returns>
    public static (long Length, ulong Entries)? Measure(Stream archive)
    {
        var tail = new byte[Math.Min(archive.Length, EndLength + LongestComment)];
        archive.Position = archive.Length - tail.Length;
        archive.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf(EndMark);
        if (at < 0 || at + EndLength > tail.Length)
            return null;
        var end = archive.Length - tail.Length + at;
        var disk = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + DiskAt));
        ulong entries = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + CountAt));
        long begin = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + BeginAt));
        if (disk == ushort.MaxValue || entries == ushort.MaxValue || begin == uint.MaxValue)
            (begin, entries) = Long(archive, end) ?? (begin, entries);
        return begin >= 0 && begin <= end ? (end - begin, entries) : null;
    }

    private static (long Begin, ulong Entries)? Long(Stream archive, long end)
    {
        Span<byte> bytes = stackalloc byte[LongEndLength];
        if (!Read(archive, end - LocatorLength, bytes[..LocatorLength], LocatorMark) || !Read(archive, BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]), bytes, LongEndMark))
            return null;
        return (BinaryPrimitives.ReadInt64LittleEndian(bytes[LongBeginAt..]), BinaryPrimitives.ReadUInt64LittleEndian(bytes[LongCountAt..]));
    }

    private static bool Read(Stream archive, long position, Span<byte> bytes, ReadOnlySpan<byte> mark)
    {
        if (position < 0 || position > archive.Length - bytes.Length)
            return false;
        archive.Position = position;
        archive.ReadExactly(bytes);
        return bytes.StartsWith(mark);
    }
}
