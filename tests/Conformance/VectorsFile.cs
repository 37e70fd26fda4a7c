using KongChuo.Tests;

namespace Conformance;

/// <summary>One vector of the specification: an input and what is expected of it.</summary>
/// <param name="Name">Path below <c>spec/v1/vectors</c> without the two suffixes: <c>rules/KC1006/fail-comma</c>.</param>
/// <param name="Input">Path of the input.</param>
/// <param name="Expectation">Path of the expectation; the file may be missing.</param>
public sealed record VectorsFile(string Name, string Input, string Expectation)
{
    private const string ExpectSuffix = ".expect.json";
    private const string PackageSuffix = ".input.package";

    private static readonly string[] InputSuffixes = [".input.json", ".input.ndjson", ".input.bin", ".input.zip"];
    private static readonly string[] OtherFolders = ["extensions", "faults", "shared"];
    private static readonly string[] Others = ["README.md", "index.json"];

    /// <summary>The folder of all vectors.</summary>
    public static string Folder { get; } = RepositoryRoot.At("spec/v1/vectors");

    /// <summary>Every vector of records, by name.</summary>
    public static IReadOnlyList<VectorsFile> All { get; } = [.. Found().Where(vector => !IsMessage(vector.Name))];

    /// <summary>Every vector of a message of the exchange interface, by name; it is judged by one schema alone.</summary>
    public static IReadOnlyList<VectorsFile> Messages { get; } = [.. Found().Where(vector => IsMessage(vector.Name))];

    /// <summary>The rule whose folder the vector stands in; null when it stands in none.</summary>
    public string? Rule => Name.StartsWith("rules/", StringComparison.Ordinal) ? Name.Split('/')[1] : null;

    /// <summary>The last part of the name.</summary>
    public string ShortName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>Files in the folder that are no part of a vector, and expectations without input.</summary>
    public static IEnumerable<string> Strays()
    {
        var expectations = All.Concat(Messages).Select(vector => vector.Expectation).ToHashSet(StringComparer.Ordinal);
        return Files().Where(path => Find(path) is null && !expectations.Contains(path) && !OtherFolders.Contains(Relative(path).Split('/')[0])).Select(Relative).Except(Others, StringComparer.Ordinal);
    }

    /// <summary>Whether an input is the vector's own: the vector, or a file in it where it is a package.</summary>
    public bool Holds(string input) => input == Name || FileIn(input) is not null;

    /// <summary>The path in the package that is the vector; null for another input.</summary>
    public string? FileIn(string input) =>
        input.StartsWith(Name + "/", StringComparison.Ordinal) ? input[(Name.Length + 1)..]
        : input.StartsWith(Name + "!/", StringComparison.Ordinal) ? input[(Name.Length + 2)..]
        : null;

    private static IEnumerable<VectorsFile> Found() => Files().Select(Find).OfType<VectorsFile>().Distinct().OrderBy(vector => vector.Name, StringComparer.Ordinal);

    private static bool IsMessage(string name) => name.StartsWith("messages/", StringComparison.Ordinal);

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories);

    private static VectorsFile? Find(string path)
    {
        var package = path.IndexOf(PackageSuffix, StringComparison.Ordinal);
        if (package >= 0)
            return new VectorsFile(Relative(path[..package]), path[..(package + PackageSuffix.Length)], path[..package] + ExpectSuffix);
        var suffix = Array.Find(InputSuffixes, suffix => path.EndsWith(suffix, StringComparison.Ordinal));
        if (suffix is null)
            return null;
        var stem = path[..^suffix.Length];
        return new VectorsFile(Relative(stem), path, stem + ExpectSuffix);
    }

    private static string Relative(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');
}
