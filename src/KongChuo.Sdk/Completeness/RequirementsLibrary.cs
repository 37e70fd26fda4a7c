using System.Collections.Concurrent;

namespace KongChuo.Completeness;

/// <summary>Where requirements are found: the levels that come with the specification, and files.</summary>
internal static class RequirementsLibrary
{
    private static readonly ConcurrentDictionary<string, Requirements> Loaded = new(StringComparer.Ordinal);

    /// <summary>Ids of the levels, each before those that extend it.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["core", "extended", "full"];

    /// <summary>Finds a level; null when there is none of that id.</summary>
    public static Requirements? TryFind(string id) =>
        Levels.Contains(id, StringComparer.Ordinal) ? Loaded.GetOrAdd(id, name => RequirementsReader.Read(SpecResources.Read($"levels/{name}.json"), TryFind, isOwn: false)) : null;

    /// <summary>Reads a file and those it extends.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="extending">Full paths of the files that extend it; all stand in the folder of the first or below.</param>
    public static Requirements ReadFile(string path, IReadOnlyList<string> extending) =>
        RequirementsReader.Read(File.ReadAllBytes(path), name => TryFind(name) ?? Parent(name, path, [.. extending, path]), isOwn: true);

    private static Requirements? Parent(string name, string path, IReadOnlyList<string> extending)
    {
        var parent = Path.GetFullPath(name, Path.GetDirectoryName(path)!);
        if (Path.IsPathRooted(name) || !IsBelow(Path.GetDirectoryName(extending[0])!, parent))
            throw new RequirementsException(RequirementsFault.ParentElsewhere, "/extends", name);
        if (extending.Contains(parent, StringComparer.Ordinal))
            throw new RequirementsException(RequirementsFault.Circle, "/extends", name);
        try
        {
            return ReadFile(parent, extending);
        }
        catch (RequirementsException fault)
        {
            throw fault.In(name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsBelow(string folder, string path) => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
