using KongChuo.Validation;

namespace KongChuo.Validator.Inputs;

/// <summary>Turns the paths of a call into inputs: files, folders with what is below them, patterns, standard input.</summary>
internal sealed class InputResolver(Func<Stream> standardInput)
{
    private static readonly string[] InputEndings = [".json", ".ndjson"];

    private readonly List<ValidationInput> inputs = [];
    private readonly List<string> ignored = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The inputs, folders in the ordinal order of relative paths.</summary>
    public IReadOnlyList<ValidationInput> Inputs => inputs;

    /// <summary>Files found in folders that are no inputs.</summary>
    public IReadOnlyList<string> Ignored => ignored;

    public void Add(string path)
    {
        if (path == "-")
            inputs.Add(new ValidationInput("-", InputFormat.Ndjson, standardInput));
        else if (Directory.Exists(path))
            AddFolder(path);
        else if (!File.Exists(path) && path.AsSpan().ContainsAny('*', '?'))
            AddPattern(path);
        else
            AddFile(path, Slashes(path));
    }

    private void AddFolder(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System, IgnoreInaccessible = false };
        string[] files;
        try
        {
            files = Directory.GetFiles(folder, "*", options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            inputs.Add(new ValidationInput(Slashes(folder), InputFormat.Json, () => throw new IOException("The folder cannot be listed.", exception)));
            return;
        }

        foreach (var (name, path) in files.Select(path => (Slashes(Path.GetRelativePath(folder, path)), path)).OrderBy(item => item.Item1, StringComparer.Ordinal))
        {
            if (InputEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                AddFile(path, Slashes(Path.Combine(folder, name)));
            else
                ignored.Add(Slashes(Path.Combine(folder, name)));
        }
    }

    private void AddPattern(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern);
        var name = Path.GetFileName(pattern);
        var files = string.IsNullOrEmpty(folder) || Directory.Exists(folder)
            ? Directory.GetFiles(string.IsNullOrEmpty(folder) ? "." : folder, name)
            : [];
        if (files.Length == 0)
            AddFile(pattern, Slashes(pattern));
        foreach (var path in files.Select(file => string.IsNullOrEmpty(folder) ? Path.GetFileName(file) : file).Order(StringComparer.Ordinal))
            AddFile(path, Slashes(path));
    }

    private void AddFile(string path, string name)
    {
        if (seen.Add(Path.GetFullPath(path)))
            inputs.Add(ValidationInput.FromFile(path, name));
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
