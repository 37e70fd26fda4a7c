using System.Text.Json;
using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>The text of the specification's files, by path relative to <c>spec/v1</c>; the generator's only input.</summary>
internal sealed class SpecFiles
{
    private static readonly string[] Folders = ["schema", "codelists", "rules", "profiles", "levels"];
    private static readonly string[] Others =
    [
        "balances.json", "casestates.json", "duties.json", "identifiers.json", ParameterUse.Path, "planned-rules.json", QuestionSpec.Path, "requirements.csv", SourceSpec.Path,
        "statistics.json", "synonyms.json",
    ];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly SortedDictionary<string, string> texts;

    /// <summary>Holds texts already read.</summary>
    /// <param name="texts">The texts by path, with forward slashes.</param>
    /// <param name="vectors">The vectors by path relative to <c>vectors/</c>, read as if all were UTF-8.</param>
    public SpecFiles(IEnumerable<KeyValuePair<string, string>> texts, IEnumerable<KeyValuePair<string, string>>? vectors = null)
    {
        this.texts = new SortedDictionary<string, string>(texts.ToDictionary(), StringComparer.Ordinal);
        Vectors = new SortedDictionary<string, string>((vectors ?? []).ToDictionary(), StringComparer.Ordinal);
    }

    /// <summary>The vectors by path relative to <c>vectors/</c>, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Vectors { get; }

    /// <summary>Reads the folder of a major version.</summary>
    /// <param name="folder">The path of <c>spec/v1</c>.</param>
    public static SpecFiles Read(string folder)
    {
        var files = Folders.Select(name => Path.Combine(folder, name))
            .Where(Directory.Exists)
            .SelectMany(path => Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories))
            .Append(Path.Combine(folder, "kinds.json"))
            .Concat(Others.Select(name => Path.Combine(folder, name)))
            .Where(File.Exists);
        var vectors = Path.Combine(folder, "vectors");
        return new SpecFiles(
            files.Select(path => Text(folder, path)),
            Directory.Exists(vectors) ? Directory.EnumerateFiles(vectors, "*", SearchOption.AllDirectories).Select(path => Text(vectors, path)) : []);
    }

    /// <summary>The same files with one added or replaced.</summary>
    public SpecFiles With(string path, string text) => new(texts.Where(file => file.Key != path).Append(KeyValuePair.Create(path, text)), Vectors);

    /// <summary>The paths below a folder, in ordinal order.</summary>
    public IEnumerable<string> Below(string folder) => texts.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The paths of all files of JSON, in ordinal order.</summary>
    public IEnumerable<string> Json => texts.Keys.Where(path => path.EndsWith(".json", StringComparison.Ordinal));

    /// <summary>Whether a file exists.</summary>
    public bool Contains(string path) => texts.ContainsKey(path);

    /// <summary>The text of one file.</summary>
    public string Text(string path) => texts.TryGetValue(path, out var text) ? text : throw new SpecException(path, "the file does not exist");

    /// <summary>Parses one file that holds an object.</summary>
    public JsonObject Object(string path)
    {
        if (!texts.TryGetValue(path, out var text))
            throw new SpecException(path, "the file does not exist");
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict) as JsonObject ?? throw new SpecException(path, "the root is not an object");
        }
        catch (JsonException fault)
        {
            throw new SpecException(path, fault.Message);
        }
    }

    private static KeyValuePair<string, string> Text(string folder, string path) =>
        KeyValuePair.Create(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
}
