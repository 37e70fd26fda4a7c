using KongChuo.Packages;
using KongChuo.Validation.Packages;

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

    /// <summary>
    /// Makes the inputs of a package: the container itself, then its files in the ordinal order of their paths. Files that are neither listed nor records are no
    /// inputs; that they are not listed is a finding. The package has to stay open until the validation is over.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <returns>The inputs.</returns>
    public static IReadOnlyList<ValidationInput> FromPackage(ExchangePackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var container = new ValidationInput(package.Name, package.IsArchive ? InputFormat.Zip : InputFormat.Folder, package.OpenWhole) { Package = package };
        return [container, .. package.Entries.Select(entry => new PackageMember(package, entry)).Where(member => member.IsInput).Select(member => member.ToInput())];
    }

    /// <summary>The package the input is, or belongs to; null when there is none.</summary>
    internal ExchangePackage? Package { get; init; }

    /// <summary>The file of the package it is; null when it belongs to none, or is the container.</summary>
    internal PackageMember? Member { get; init; }

    /// <summary>Whether its records are to be read: not those of a manifest, nor the container of a sound package.</summary>
    internal bool HoldsRecords => Member is { } member ? member.HoldsRecords : Package is null || Package.Faults.Count > 0;

    internal Stream Open() => open();
}
