using System.IO.Compression;
using KongChuo.Packages;
using KongChuo.Rules;
using KongChuo.Validation;

namespace KongChuo.Tests.Packages;

/// <summary>A folder for the packages of a test; it is gone when the test is.</summary>
internal sealed class PackageFixture : IDisposable
{
    /// <summary>A sound package among the vectors, as a folder: one ledger of one record.</summary>
    public static readonly string Sound = RepositoryRoot.At("spec/v1/vectors/shared/package-1");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kongchuo-");

    public void Dispose() => folder.Delete(recursive: true);

    public string At(string name) => Path.Combine(folder.FullName, name);

    /// <summary>The bytes of an archive of the sound package.</summary>
    public static byte[] Archive(CompressionLevel level = CompressionLevel.Optimal)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var path in new[] { "manifest.json", "data/L02.ndjson" })
            {
                var entry = archive.CreateEntry(path, level);
                entry.LastWriteTime = new DateTimeOffset(2025, 10, 8, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(File.ReadAllBytes(Path.Combine(Sound, path)));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Judges an archive of these bytes.</summary>
    public async Task<ValidationReport> JudgeAsync(byte[] archive, PackageLimits? limits = null)
    {
        await File.WriteAllBytesAsync(At("package.zip"), archive);
        using var package = ExchangePackage.OpenZip(At("package.zip"), "package.zip", limits);
        return await JudgeAsync(package);
    }

    public static Task<ValidationReport> JudgeAsync(ExchangePackage package, int threads = 1) =>
        KongChuoValidator.For(SpecVersion.V1_0, Profile.Core).ValidateAsync(ValidationInput.FromPackage(package), new ValidationOptions { AsOf = new DateOnly(2025, 10, 8), Threads = threads });

    /// <summary>The ids of the rules that found something.</summary>
    public static IEnumerable<string> Rules(ValidationReport report) => report.Rules.Where(rule => rule.Count > 0).Select(rule => rule.Rule.Id);
}
