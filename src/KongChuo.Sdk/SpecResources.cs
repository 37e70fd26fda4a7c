using System.Reflection;

namespace KongChuo;

/// <summary>The files of the specification that are embedded in the assembly.</summary>
internal static class SpecResources
{
    private static readonly Assembly Assembly = typeof(SpecResources).Assembly;

    /// <summary>Names of the embedded files that begin with a folder.</summary>
    /// <param name="prefix">The folder with its slash, for instance <c>profiles/</c>.</param>
    public static IEnumerable<string> Names(string prefix) =>
        Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Reads one embedded file whole.</summary>
    /// <param name="name">Its name, for instance <c>profiles/core.json</c>.</param>
    /// <exception cref="FileNotFoundException">No such file is embedded: a fault of the build.</exception>
    public static byte[] Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"'{name}' is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
