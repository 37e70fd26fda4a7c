using System.Diagnostics;

namespace KongChuo.Tests.Spill;

/// <summary>The temporary files of this process. On Unix they have no names any more; Linux shows what is open in <c>/proc</c>.</summary>
internal static class SpillFiles
{
    private const string OpenFiles = "/proc/self/fd";

    /// <summary>Paths by which the files made in a folder can be opened.</summary>
    public static IReadOnlyList<string> In(DirectoryInfo folder) =>
        OperatingSystem.IsLinux()
            ? [.. Directory.EnumerateFiles(OpenFiles).Where(path => new FileInfo(path).LinkTarget?.StartsWith(folder.FullName + "/", StringComparison.Ordinal) ?? false).Select(OfThisProcess)]
            : [.. folder.GetFiles().Select(file => file.FullName)];

    /// <summary>What stands in a file that another handle keeps to itself: the lock is advice, and who steals a disk takes none.</summary>
    public static byte[] Bytes(string path)
    {
        if (OperatingSystem.IsWindows())
            return [];
        var copy = Path.GetTempFileName();
        Run("cp", path, copy);
        var bytes = File.ReadAllBytes(copy);
        File.Delete(copy);
        Assert.NotEmpty(bytes);
        return bytes;
    }

    /// <summary>Leaves the first bytes of a file.</summary>
    public static void CutOff(string path, int length) => Run("truncate", "-s", $"{length}", path);

    private static string OfThisProcess(string path) => path.Replace("self", Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
    }
}
