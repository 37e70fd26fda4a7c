using KongChuo.Packages;
using KongChuo.Validation;

namespace KongChuo.Tests.Packages;

public sealed class ExchangePackageTests : IDisposable
{
    private readonly PackageFixture fixture = new();

    public void Dispose() => fixture.Dispose();

    [Fact]
    public void IsPackage_asks_the_manifest_and_not_its_name()
    {
        Directory.CreateDirectory(fixture.At("other"));
        File.WriteAllText(fixture.At("other/manifest.json"), """{"recordType":"ledger.suspected-dropout"}""");
        Directory.CreateDirectory(fixture.At("broken"));
        File.WriteAllText(fixture.At("broken/manifest.json"), """{"recordType":"package.manifest",""");

        Assert.True(ExchangePackage.IsPackage(PackageFixture.Sound));
        Assert.False(ExchangePackage.IsPackage(fixture.At("other")));
        Assert.False(ExchangePackage.IsPackage(fixture.At("broken")));
        Assert.False(ExchangePackage.IsPackage(fixture.At("none")));
    }

    [Fact]
    public void Folder_and_archive_hold_the_same()
    {
        File.WriteAllBytes(fixture.At("package.zip"), PackageFixture.Archive());
        using var folder = ExchangePackage.OpenFolder(PackageFixture.Sound);
        using var archive = ExchangePackage.OpenZip(fixture.At("package.zip"));

        Assert.Equal(["data/L02.ndjson", "manifest.json"], folder.Entries.Select(entry => entry.Path));
        Assert.Equal(folder.Entries.Select(entry => (entry.Path, entry.Length)), archive.Entries.Select(entry => (entry.Path, entry.Length)));
        Assert.Equal(("core", "core", false, true), (folder.Profile, archive.Profile, folder.IsArchive, archive.IsArchive));
    }

    [Theory]
    [InlineData("entries", 1)]
    [InlineData("total-bytes", 100)]
    [InlineData("directory", 50)]
    public async Task A_package_over_a_limit_is_left_unread(string fault, int limit)
    {
        var limits = fault switch
        {
            "entries" => new PackageLimits { Entries = limit },
            "total-bytes" => new PackageLimits { TotalBytes = limit },
            _ => new PackageLimits { DirectoryBytes = limit },
        };

        var report = await fixture.JudgeAsync(PackageFixture.Archive(), limits);

        var finding = Assert.Single(report.Rules.SelectMany(rule => rule.Samples)).Finding;
        Assert.Equal(("KC6004", fault, (long)limit), (finding.Rule, finding.Arguments[0].Value.ToString(), finding.Arguments[1].Value.Integer));
        Assert.True(report.IsIncomplete);
        Assert.Equal(["package.zip"], report.Inputs.Select(input => input.Name));
    }

    [Fact]
    public async Task A_link_in_a_folder_is_refused_and_not_followed()
    {
        Directory.CreateDirectory(fixture.At("package/data"));
        File.Copy(Path.Combine(PackageFixture.Sound, "manifest.json"), fixture.At("package/manifest.json"));
        File.CreateSymbolicLink(fixture.At("package/data/L02.ndjson"), Path.Combine(PackageFixture.Sound, "data/L02.ndjson"));
        using var package = ExchangePackage.OpenFolder(fixture.At("package"), "package");

        var report = await PackageFixture.JudgeAsync(package);

        Assert.Equal(["KC6003", "KC6005", "KC6011"], PackageFixture.Rules(report));
    }

    [Fact]
    public async Task A_manifest_without_its_files_leaves_them_unchecked_and_says_so()
    {
        var input = ValidationInput.FromFile(Path.Combine(PackageFixture.Sound, "manifest.json"), "manifest.json");

        var report = await KongChuoValidator.For(SpecVersion.V1_0, KongChuo.Rules.Profile.Core).ValidateAsync([input], new ValidationOptions { AsOf = new DateOnly(2025, 10, 8) });

        Assert.Empty(PackageFixture.Rules(report));
        Assert.Equal(new NotChecked("manifest.json", NotCheckedReason.FilesNotGiven, 1), Assert.Single(report.NotChecked));
        Assert.Equal(Verdict.Incomplete, report.Verdict);
    }

    [Fact]
    public async Task A_signature_is_said_to_be_unverified_and_leaves_the_verdict()
    {
        Directory.CreateDirectory(fixture.At("package/data"));
        var manifest = File.ReadAllText(Path.Combine(PackageFixture.Sound, "manifest.json"));
        File.Copy(Path.Combine(PackageFixture.Sound, "data/L02.ndjson"), fixture.At("package/data/L02.ndjson"));
        const string Signature = """ "signature": {"alg": "ES256", "keyId": "k1", "value": "c2lnbmF0dXJl", "signedAt": "2025-10-01T09:00:00+08:00"}, """;
        File.WriteAllText(fixture.At("package/manifest.json"), manifest.Replace("\"totals\"", Signature + "\"totals\"", StringComparison.Ordinal));
        using var package = ExchangePackage.OpenFolder(fixture.At("package"), "package");

        var report = await PackageFixture.JudgeAsync(package);

        Assert.Equal(new NotChecked("package/manifest.json", NotCheckedReason.SignatureNotVerified, 1), Assert.Single(report.NotChecked));
        Assert.Equal(Verdict.Conforms, report.Verdict);
    }
}
