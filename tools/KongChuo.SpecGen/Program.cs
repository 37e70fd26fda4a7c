namespace KongChuo.SpecGen;

/// <summary>Entry point of the specification tool.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
#pragma warning disable RS0030 // the one place that touches the console
        return new Commands(FindRoot(), Console.Out, Console.Error).Run(arguments);
#pragma warning restore RS0030
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KongChuo.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }
}
