using KongChuo.Packages;
using KongChuo.Validation;

namespace Conformance;

/// <summary>The inputs of a vector and of those read before it; packages stay open until it is disposed.</summary>
internal sealed class VectorsInputs : IDisposable
{
    private readonly List<ValidationInput> inputs = [];
    private readonly List<ExchangePackage> packages = [];

    /// <summary>Opens the inputs read before a vector, and the vector.</summary>
    public VectorsInputs(VectorsFile vector, VectorsExpectation expected)
    {
        foreach (var path in expected.Before)
            Add(Path.Combine(VectorsFile.Folder, path), path);
        Add(vector.Input, vector.Name);
    }

    /// <summary>The inputs, in order.</summary>
    public IReadOnlyList<ValidationInput> All => inputs;

    public void Dispose() => packages.ForEach(package => package.Dispose());

    /// <summary>Takes an input the way its name says: <c>.ndjson</c> line by line, a folder or <c>.zip</c> as a package, the others as one document.</summary>
    private void Add(string path, string name)
    {
        if (Directory.Exists(path))
            Add(ExchangePackage.OpenFolder(path, name));
        else if (path.EndsWith(".zip", StringComparison.Ordinal))
            Add(ExchangePackage.OpenZip(path, name));
        else
            inputs.Add(ValidationInput.FromFile(path, name));
    }

    private void Add(ExchangePackage package)
    {
        packages.Add(package);
        inputs.AddRange(ValidationInput.FromPackage(package));
    }
}
