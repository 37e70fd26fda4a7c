using KongChuo.Packages;
using KongChuo.Validation;

namespace Conformance;

/// <summary>The inputs of a vector and of those read before it; packages stay open until it is disposed.</summary>
internal sealed class VectorsInputs : IDisposable
{
    private readonly List<ValidationInput> inputs = [];
    private readonly List<ExchangePackage> packages = [];

    /// <summary>The inputs, in order.</summary>
    public IReadOnlyList<ValidationInput> All => inputs;

    /// <summary>Takes an input the way its name says: <c>.ndjson</c> line by line, a folder or <c>.zip</c> as a package, the others as one document.</summary>
    public void Add(string path, string name)
    {
        if (Directory.Exists(path))
            Add(ExchangePackage.OpenFolder(path, name));
        else if (path.EndsWith(".zip", StringComparison.Ordinal))
            Add(ExchangePackage.OpenZip(path, name));
        else
            inputs.Add(ValidationInput.FromFile(path, name));
    }

    public void Dispose() => packages.ForEach(package => package.Dispose());

    private void Add(ExchangePackage package)
    {
        packages.Add(package);
        inputs.AddRange(ValidationInput.FromPackage(package));
    }
}
