using System.IO.Compression;
using KongChuo.Validation;

namespace KongChuo.Tests.Packages;

/// <summary>An archive that was damaged on its way is a finding, never a fault of the program, and never passes for whole.</summary>
public sealed class DamagedArchiveTests : IDisposable
{
    private readonly PackageFixture fixture = new();

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task A_whole_archive_conforms()
    {
        var report = await fixture.JudgeAsync(PackageFixture.Archive());

        Assert.Equal(Verdict.Conforms, report.Verdict);
        Assert.Equal(["package.zip", "package.zip!/data/L02.ndjson", "package.zip!/manifest.json"], report.Inputs.Select(input => input.Name));
    }

    [Fact]
    public async Task An_archive_cut_off_anywhere_cannot_be_read()
    {
        var archive = PackageFixture.Archive();
        for (var length = 0; length < archive.Length; length += length < archive.Length - 60 ? 13 : 1)
        {
            var report = await fixture.JudgeAsync(archive[..length]);

            Assert.Equal(["KC6001"], PackageFixture.Rules(report));
            Assert.Contains(report.NotChecked, item => item is { What: "package.zip", Why: NotCheckedReason.StructureBroken });
        }
    }

    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.NoCompression)]
    public async Task An_archive_with_a_bit_turned_conforms_only_when_every_file_is_what_it_was(CompressionLevel level)
    {
        var archive = PackageFixture.Archive(level);
        var whole = Digests(await fixture.JudgeAsync(archive));
        var random = new Random(1);
        for (var at = 0; at < archive.Length; at += 3)
        {
            var damaged = (byte[])archive.Clone();
            damaged[at] ^= (byte)(1 << random.Next(8));

            var report = await fixture.JudgeAsync(damaged);

            Assert.True(report.Verdict != Verdict.Conforms || Digests(report).SequenceEqual(whole), $"Byte {at}: {report.Verdict}.");
        }
    }

    [Fact]
    public async Task Bytes_of_no_meaning_cannot_be_read()
    {
        var random = new Random(1);
        for (var length = 0; length < 2_000; length += 97)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);

            Assert.Equal(["KC6001"], PackageFixture.Rules(await fixture.JudgeAsync(bytes)));
        }
    }

    private static IEnumerable<string?> Digests(ValidationReport report) => [.. report.Inputs.Skip(1).Select(input => input.Sha256)];
}
