using System.Buffers.Binary;

namespace KongChuo.Packages;

/// <summary>
/// Looks at the end of an archive before its directory is read into memory: where the directory begins, and how much of the file it takes.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int LongEndLength = 56;

    private static ReadOnlySpan<byte> EndMark => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> LocatorMark => "PK\u0006\u0007"u8;

    private static ReadOnlySpan<byte> LongEndMark => "PK\u0006\u0006"u8;

    /// <summary>Measures the directory.</summary>
    /// <param name="archive">The archive, seekable.</param>
    /// <returns>Its length in bytes; null when there is none and the file is no archive.</returns>
    public static long? Measure(Stream archive)
    {
        var tail = new byte[Math.Min(archive.Length, EndLength + LongestComment)];
        archive.Position = archive.Length - tail.Length;
        archive.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf(EndMark);
        if (at < 0 || at + EndLength > tail.Length)
            return null;
        var end = archive.Length - tail.Length + at;
        long begin = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        if (begin == uint.MaxValue)
            begin = LongBegin(archive, end) ?? -1;
        return begin >= 0 && begin <= end ? end - begin : null;
    }

    private static long? LongBegin(Stream archive, long end)
    {
        Span<byte> bytes = stackalloc byte[LongEndLength];
        if (!Read(archive, end - LocatorLength, bytes[..LocatorLength], LocatorMark))
            return null;
        return Read(archive, BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]), bytes, LongEndMark) ? BinaryPrimitives.ReadInt64LittleEndian(bytes[48..]) : null;
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
