using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>The packages of one sender to the same receivers: the line they form in time.</summary>
internal static class PackageLine
{
    /// <summary>Every line in a set of packages of one sender, each in the order its packages were made; a package that came twice is in it once.</summary>
    public static IEnumerable<IReadOnlyList<PackageDossier>> All(FactSet set, GroupContext context) =>
        set.Packages(context)
            .DistinctBy(package => package.Manifest.PackageId, StringComparer.Ordinal)
            .GroupBy(Receivers, StringComparer.Ordinal)
            .Select(line => line.OrderBy(package => package.Manifest.CreatedAt).ToList());

    private static string Receivers(PackageDossier package) =>
        string.Join(' ', package.Manifest.Receivers.Select(party => party.Id).Distinct().Order(StringComparer.Ordinal));
}
