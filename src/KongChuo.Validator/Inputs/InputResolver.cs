using KongChuo.Packages;
using KongChuo.Validation;

namespace KongChuo.Validator.Inputs;

/// <summary>Turns the paths of a call into inputs: files, folders with what is below them, exchange packages, patterns, standard input. Dispose it when the inputs have been read.</summary>
internal sealed class InputResolver(Func<Stream> standardInput) : IDisposable
{
    private const string StandardInput = "-";
    private const string ArchiveEnding = ".zip";
    private static readonly string[] InputEndings = [".json", ".ndjson"];
    private static readonly string[] LaterEndings = [".csv", ".xlsx"];

    private readonly List<ValidationInput> inputs = [];
    private readonly List<string> ignored = [];
    private readonly List<ExchangePackage> packages = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The inputs, folders in the ordinal order of relative paths.</summary>
    public IReadOnlyList<ValidationInput> Inputs => inputs;

    /// <summary>The inputs whose records are read: without the containers and manifests of packages.</summary>
    public IReadOnlyList<ValidationInput> Records => [.. inputs.Where(input => input.HoldsRecords)];

    /// <summary>Files found in folders that are no inputs.</summary>
    public IReadOnlyList<string> Ignored => ignored;

    /// <summary>The packages among the paths.</summary>
    public IReadOnlyList<ExchangePackage> Packages => packages;

    /// <summary>Full paths of the files and packages among the inputs.</summary>
    public IReadOnlySet<string> Files => seen;

    public void Add(string path)
    {
        if (path == StandardInput)
            AddStandardInput();
        else if (Directory.Exists(path))
            AddFolder(path);
        else if (!File.Exists(path) && PathPattern.IsPattern(path))
            AddPattern(path);
        else
            AddFile(path);
    }

    public void Dispose() => packages.ForEach(package => package.Dispose());

    private void AddStandardInput()
    {
        if (seen.Add(StandardInput))
            inputs.Add(new ValidationInput(StandardInput, InputFormat.Ndjson, standardInput));
    }

    private void AddFolder(string folder)
    {
        List<string> files;
        try
        {
            files = [.. FolderFiles.Below(folder)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            AddUnlisted(folder, exception);
            return;
        }

        var roots = new PackageRoots(files);
        foreach (var path in files.OrderBy(file => Slashes(Path.GetRelativePath(folder, file)), StringComparer.Ordinal))
        {
            if (roots.Of(path) is { } root)
                AddPackage(root, () => ExchangePackage.OpenFolder(root, Slashes(root)));
            else if (EndsInOne(path, [.. InputEndings, .. LaterEndings, ArchiveEnding]))
                AddFile(path);
            else
                ignored.Add(Slashes(path));
        }
    }

    /// <summary>Takes a folder that cannot be listed, which is then reported as an input that cannot be opened.</summary>
    private void AddUnlisted(string folder, Exception exception) =>
        inputs.Add(new ValidationInput(Slashes(folder), InputFormat.Json, () => throw new IOException("The folder cannot be listed.", exception)));

    private void AddPattern(string pattern)
    {
        var before = inputs.Count;
        var found = PathPattern.Expand(pattern, AddUnlisted).Order(StringComparer.Ordinal).ToList();
        if (found.Count == 0 && inputs.Count == before)
            AddFile(pattern);
        foreach (var path in found)
            Add(path);
    }

    private void AddFile(string path)
    {
        if (EndsInOne(path, [ArchiveEnding]) && File.Exists(path))
        {
            AddPackage(path, () => ExchangePackage.OpenZip(path, Slashes(path)));
            return;
        }

        if (!seen.Add(Path.GetFullPath(path)))
            return;
        inputs.Add(EndsInOne(path, LaterEndings) && File.Exists(path)
            ? new ValidationInput(Slashes(path), InputFormat.Json, () => throw new NotSupportedException())
            : ValidationInput.FromFile(path, Slashes(path)));
    }

    /// <summary>Takes a package once, with all its files.</summary>
    private void AddPackage(string path, Func<ExchangePackage> open)
    {
        if (!seen.Add(Path.GetFullPath(path)))
            return;
        try
        {
            var package = open();
            packages.Add(package);
            inputs.AddRange(ValidationInput.FromPackage(package));
            if (!package.IsArchive)
                seen.UnionWith(package.Entries.Select(entry => Path.GetFullPath(Path.Combine(path, entry.Path))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            inputs.Add(new ValidationInput(Slashes(path), InputFormat.Zip, () => throw new IOException("The package cannot be opened.", exception)));
        }
    }

    private static bool EndsInOne(string path, string[] endings) => Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
