namespace KongChuo.Validator.Outputs;

/// <summary>What a path leads to.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    private const string WindowsDevices = @"\\.\";

    private static readonly string[] DeviceFolders = ["/dev", "/dev/fd", "/proc/self/fd"];
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Whether it is a device or a stream of the process, which is written to and never replaced.</summary>
    public static bool IsDevice(string path) =>
        Path.GetFullPath(path) is var full && (full.StartsWith(WindowsDevices, StringComparison.Ordinal) || DeviceFolders.Contains(Path.GetDirectoryName(full), StringComparer.Ordinal));

    /// <summary>The full path with all links on the way followed; a part that is not there is taken as it stands.</summary>
    public static string Of(string path)
    {
        var reached = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks && Followed(reached) is { } next; links++)
            reached = next;
        return reached;
    }

    /// <summary>The path with its first link followed; null when there is none in it.</summary>
    private static string? Followed(string path)
    {
        var reached = Path.GetPathRoot(path)!;
        var parts = path[reached.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var folder = reached;
            reached = Path.Combine(folder, parts[i]);
            if (new FileInfo(reached).LinkTarget is { } target)
                return Path.GetFullPath(Path.Combine([folder, target, .. parts[(i + 1)..]]));
        }

        return null;
    }
}
