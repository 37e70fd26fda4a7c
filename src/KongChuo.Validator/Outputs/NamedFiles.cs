using KongChuo.Validator.Inputs;

namespace KongChuo.Validator.Outputs;

/// <summary>
/// The files a call reads: none of them may be written. Links are followed; names that differ in letter case alone count as one, since many file
/// systems take them so. A hard link needs no care: a file that is written replaces a name, never what stands in another file.
/// </summary>
internal sealed class NamedFiles
{
    private readonly List<InputResolver> inputs;
    private readonly List<string> others;

    /// <summary>Notes the files.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="others">Further files; null for an option that is not given.</param>
    public NamedFiles(IEnumerable<InputResolver> inputs, params IEnumerable<string?> others)
    {
        this.inputs = [.. inputs];
        this.others = [.. others.OfType<string>().Where(file => file.Length > 0)];
    }

    /// <summary>Refuses a path that is one of them.</summary>
    /// <param name="path">The path; null when nothing is written.</param>
    /// <exception cref="UsageException">It is one of them, or empty.</exception>
    public void Refuse(string? path)
    {
        if (path is null)
            return;
        if (path.Length == 0)
            throw new UsageException("usage.missing-argument");
        var real = RealPath.Of(path);
        if (inputs.SelectMany(input => input.Files).Concat(others).Any(file => string.Equals(RealPath.Of(file), real, StringComparison.OrdinalIgnoreCase)))
            throw new UsageException("usage.output-is-input", path);
    }
}
