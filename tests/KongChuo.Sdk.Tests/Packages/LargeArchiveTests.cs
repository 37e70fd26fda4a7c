using System.Buffers.Binary;
using KongChuo.Packages;

namespace KongChuo.Tests.Packages;

/// <summary>The directory of an archive is measured where its reader will read it, also when only a count or a disk number leads there.</summary>
public sealed class LargeArchiveTests : IDisposable
{
    private const int EndLength = 22;
    private const int DiskAt = 4;
    private const int OtherDiskAt = 6;
    private const int OtherCountAt = 8;
    private const int CountAt = 10;
    private const int LengthAt = 12;
    private const int BeginAt = 16;
    private const int HeaderLength = 46;

    private readonly PackageFixture fixture = new();

    public void Dispose() => fixture.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Long_directory_behind_short_fields_is_refused_before_it_is_read(bool byCount)
    {
        var archive = WithLongEnd(entries: 2, byCount, filling: 100);

        var report = await fixture.JudgeAsync(archive, PackageLimits.Default with { DirectoryBytes = 1000 });

        Assert.Equal("directory", FaultOf(report));
    }

    [Fact]
    public async Task Count_over_the_limit_is_refused_before_the_directory_is_read()
    {
        var report = await fixture.JudgeAsync(WithLongEnd(entries: 1L << 40, byCount: true, filling: 0));

        Assert.Equal("entries", FaultOf(report));
    }

    private static string FaultOf(KongChuo.Validation.ValidationReport report) =>
        report.Rules.Single(rule => rule.Count > 0).Samples[0].Finding.Arguments.Single(argument => argument.Name == "fault").Value.ToString();

    /// <summary>An archive whose long end names a directory with more headers than the one its short end names, which looks small.</summary>
    private static byte[] WithLongEnd(long entries, bool byCount, int filling)
    {
        var plain = PackageFixture.Archive();
        var end = plain.AsSpan(plain.Length - EndLength);
        var begin = BinaryPrimitives.ReadInt32LittleEndian(end[BeginAt..]);
        var directory = plain.AsSpan(begin, BinaryPrimitives.ReadInt32LittleEndian(end[LengthAt..]));
        using var bytes = new MemoryStream();
        bytes.Write(plain.AsSpan(0, begin));
        for (var i = 0; i < filling; i++)
            bytes.Write(directory[..HeaderLength]);
        bytes.Write(directory);
        var longEnd = new byte[56];
        "PK\u0006\u0006"u8.CopyTo(longEnd);
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(4), 44);
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(24), entries);
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(32), entries);
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(40), directory.Length);
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(48), begin);
        var locator = new byte[20];
        "PK\u0006\u0007"u8.CopyTo(locator);
        BinaryPrimitives.WriteInt64LittleEndian(locator.AsSpan(8), bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(locator.AsSpan(16), 1);
        bytes.Write(longEnd);
        bytes.Write(locator);
        var shortEnd = end.ToArray();
        foreach (var field in byCount ? new[] { OtherCountAt, CountAt } : [DiskAt, OtherDiskAt])
            BinaryPrimitives.WriteUInt16LittleEndian(shortEnd.AsSpan(field), ushort.MaxValue);
        BinaryPrimitives.WriteInt32LittleEndian(shortEnd.AsSpan(BeginAt), (int)bytes.Length - directory.Length);
        bytes.Write(shortEnd);
        return bytes.ToArray();
    }
}
