using KongChuo.Packages;
using KongChuo.Rules.Exchange;
using KongChuo.Rules.Groups;

namespace KongChuo.Validation.Packages;

/// <summary>Puts what was measured of files together, package by package.</summary>
internal static class MemberContents
{
    /// <summary>The inputs as rules across records know them; the manifest of a package knows its files.</summary>
    public static IReadOnlyList<GroupInput> Of(IReadOnlyList<InputResult> inputs)
    {
        var contents = inputs.Where(input => input.Package is not null).ToLookup(input => input.Package!).ToDictionary(group => group.Key, group => Content(group.Key, group));
        return [.. inputs.Select(input => new GroupInput(input.Name, input.Records, input is { Package: { } package, Present: null } ? contents[package] : null))];
    }

    /// <summary>The files that were read, and those that stand in the package and are no inputs.</summary>
    private static PackageContent Content(ExchangePackage package, IEnumerable<InputResult> inputs)
    {
        var measured = inputs.Select(input => input.Present).OfType<PresentFile>().ToDictionary(file => file.Path, StringComparer.Ordinal);
        return new PackageContent(package.Entries.Where(entry => entry.Path != ExchangePackage.ManifestPath).Select(entry => measured.GetValueOrDefault(entry.Path) ?? new PresentFile(entry.Path)));
    }
}
