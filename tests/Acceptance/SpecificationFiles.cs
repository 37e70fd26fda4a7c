using System.Text.Json;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>Files of the specification these tests compare the program with.</summary>
internal static class SpecificationFiles
{
    /// <summary>The ids of all rules, in order.</summary>
    public static IReadOnlyList<string> RuleIds { get; } =
        [.. Names("spec/v1/rules", "KC*.json").Select(name => Path.GetFileNameWithoutExtension(name))];

    /// <summary>The texts of the valid vectors whose names match, in order.</summary>
    public static IEnumerable<string> Vectors(string pattern) =>
        Names("spec/v1/vectors/valid", pattern + ".input.json").Select(name => File.ReadAllText(RepositoryRoot.At("spec/v1/vectors/valid/" + name)));

    /// <summary>The file of one rule.</summary>
    public static JsonElement Rule(string id) =>
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(RepositoryRoot.At($"spec/v1/rules/{id}.json")));

    private static IEnumerable<string> Names(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.At(folder), pattern).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
