namespace KongChuo.Validator.Inputs;

/// <summary>Expands <c>*</c> and <c>?</c> in any part of a path, for shells that do not.</summary>
internal static class PathPattern
{
    private static readonly char[] Separators = ['/', Path.DirectorySeparatorChar];

    /// <summary>Whether a path holds a wildcard.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files and folders a pattern means; none when nothing matches.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="unreadable">Takes the folders that cannot be listed, with the reason.</param>
    public static IReadOnlyList<string> Expand(string pattern, Action<string, Exception> unreadable)
    {
        var root = Path.GetPathRoot(pattern)!;
        IEnumerable<string> found = [root];
        foreach (var part in pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            found = found.SelectMany(folder => Step(folder, part, unreadable)).ToList();
        return [.. found];
    }

    private static IEnumerable<string> Step(string folder, string part, Action<string, Exception> unreadable)
    {
        if (!IsPattern(part))
            return Path.Combine(folder, part) is var path && Path.Exists(path) ? [path] : [];
        var place = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(place))
            return [];
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(place, part).Select(entry => Path.Combine(folder, Path.GetFileName(entry)))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable(place, exception);
            return [];
        }
    }
}
