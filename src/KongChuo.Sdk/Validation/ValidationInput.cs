namespace KongChuo.Validation;

/// <summary>One input: a name for the report and a way to open its bytes.</summary>
public sealed class ValidationInput
{
    private readonly Func<Stream> open;

    /// <summary>Makes an input.</summary>
    /// <param name="name">The name the report shows: a relative path with forward slashes, or <c>-</c>.</param>
    /// <param name="format">How its records are laid out.</param>
    /// <param name="open">Opens the bytes; called once. It may throw an <see cref="IOException"/> or
    /// <see cref="UnauthorizedAccessException"/>, or a <see cref="NotSupportedException"/> for a format that is not read, which the
    /// report then says.</param>
    public ValidationInput(string name, InputFormat format, Func<Stream> open)
    {
        Name = name;
        Format = format;
        this.open = open;
    }

    /// <summary>The name the report shows.</summary>
    public string Name { get; }

    /// <summary>How its records are laid out.</summary>
    public InputFormat Format { get; }

    /// <summary>Makes an input of a file; <c>.ndjson</c> is read line by line, all else as one document.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="name">The name the report shows; null for the path itself.</param>
    /// <returns>The input.</returns>
    public static ValidationInput FromFile(string path, string? name = null)
    {
        var format = path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) ? InputFormat.Ndjson : InputFormat.Json;
        return new ValidationInput(name ?? path, format, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
    }

    internal Stream Open() => open();
}
