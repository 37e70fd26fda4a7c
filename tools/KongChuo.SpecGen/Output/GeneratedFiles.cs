using System.Text;

namespace KongChuo.SpecGen.Output;

/// <summary>What the generator makes: texts by path relative to the repository, and the folders it owns whole.</summary>
internal sealed class GeneratedFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> folders = new(StringComparer.Ordinal);

    /// <summary>The texts by path, with forward slashes.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>Adds a file; the same path twice is a fault of the specification.</summary>
    public void Add(string path, string text)
    {
        if (!texts.TryAdd(path, text))
            throw new InvalidOperationException($"Two parts of the specification make the file {path}.");
    }

    /// <summary>Declares a folder in which every file is generated, so that files no longer made are noticed.</summary>
    public void Own(string folder) => folders.Add(folder);

    /// <summary>Compares with what stands in the repository.</summary>
    /// <param name="root">The repository.</param>
    /// <returns>One line for each file that is missing, stale or superfluous, by path.</returns>
    public IReadOnlyList<Difference> Compare(string root)
    {
        var differences = new List<Difference>();
        foreach (var (path, text) in texts)
        {
            var file = Path.Combine(root, path);
            if (!File.Exists(file))
                differences.Add(new Difference(path, "missing"));
            else if (!File.ReadAllBytes(file).AsSpan().SequenceEqual(Utf8.GetBytes(text)))
                differences.Add(new Difference(path, "stale"));
        }

        differences.AddRange(Superfluous(root).Select(path => new Difference(path, "superfluous")));
        return differences;
    }

    /// <summary>Makes the repository hold exactly these files.</summary>
    /// <param name="root">The repository.</param>
    /// <returns>What was changed.</returns>
    public IReadOnlyList<Difference> Write(string root)
    {
        var differences = Compare(root);
        foreach (var (path, state) in differences)
        {
            var file = Path.Combine(root, path);
            if (state == "superfluous")
            {
                File.Delete(file);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, texts[path], Utf8);
        }

        return differences;
    }

    private IEnumerable<string> Superfluous(string root) => folders
        .Select(folder => Path.Combine(root, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
        .Where(path => !texts.ContainsKey(path))
        .Order(StringComparer.Ordinal);
}
