using KongChuo.Packages;

namespace KongChuo.Validator.Inputs;

/// <summary>Which folders among those listed are exchange packages; a package within a package belongs to the outer one.</summary>
/// <param name="files">Every file that was listed.</param>
internal sealed class PackageRoots(IEnumerable<string> files)
{
    private readonly HashSet<string> roots =
        [.. files.Where(path => Path.GetFileName(path) == ExchangePackage.ManifestPath).Select(path => Path.GetDirectoryName(path)!).Where(ExchangePackage.IsPackage)];

    /// <summary>The package a file belongs to; null when it belongs to none.</summary>
    public string? Of(string path)
    {
        string? outermost = null;
        for (var folder = Path.GetDirectoryName(path); folder is not null && roots.Count > 0; folder = Path.GetDirectoryName(folder))
            outermost = roots.Contains(folder) ? folder : outermost;
        return outermost;
    }
}
