namespace KongChuo.Tests;

/// <summary>Finds the checkout the tests run in.</summary>
internal static class RepositoryRoot
{
    /// <summary>Absolute path of the folder that holds <c>KongChuo.slnx</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>Absolute path of a file or folder given relative to the root, with forward slashes.</summary>
    public static string At(string relative) => System.IO.Path.Combine(Path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "KongChuo.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("KongChuo.slnx stands in no folder above the tests.");
    }
}
