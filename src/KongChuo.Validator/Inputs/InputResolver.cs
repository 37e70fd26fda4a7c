using KongChuo.Validation;

namespace KongChuo.Validator.Inputs;

/// <summary>Turns the paths of a call into inputs: files, folders with what is below them, patterns, standard input.</summary>
internal sealed class InputResolver(Func<Stream> standardInput)
{
    private const string StandardInput = "-";
    private static readonly string[] InputEndings = [".json", ".ndjson"];
    private static readonly string[] LaterEndings = [".csv", ".xlsx", ".zip"];

    private readonly List<ValidationInput> inputs = [];
    private readonly List<string> ignored = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The inputs, folders in the ordinal order of relative paths.</summary>
    public IReadOnlyList<ValidationInput> Inputs => inputs;

    /// <summary>Files found in folders that are no inputs.</summary>
    public IReadOnlyList<string> Ignored => ignored;

    /// <summary>Whether a file is one of the inputs.</summary>
    public bool HasFile(string path) => seen.Contains(Path.GetFullPath(path));

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
            inputs.Add(new ValidationInput(Slashes(folder), InputFormat.Json, () => throw new IOException("The folder cannot be listed.", exception)));
            return;
        }

        foreach (var path in files.OrderBy(file => Slashes(Path.GetRelativePath(folder, file)), StringComparer.Ordinal))
        {
            if (EndsInOne(path, InputEndings) || EndsInOne(path, LaterEndings))
                AddFile(path);
            else
                ignored.Add(Slashes(path));
        }
    }

    private void AddPattern(string pattern)
    {
        var found = PathPattern.Expand(pattern).Order(StringComparer.Ordinal).ToList();
        if (found.Count == 0)
            AddFile(pattern);
        foreach (var path in found)
            Add(path);
    }

    private void AddFile(string path)
    {
        if (!seen.Add(Path.GetFullPath(path)))
            return;
        inputs.Add(EndsInOne(path, LaterEndings) && File.Exists(path)
            ? new ValidationInput(Slashes(path), InputFormat.Json, () => throw new NotSupportedException())
            : ValidationInput.FromFile(path, Slashes(path)));
    }

    private static bool EndsInOne(string path, string[] endings) => Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
