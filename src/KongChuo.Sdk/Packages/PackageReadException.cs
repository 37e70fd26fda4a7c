namespace KongChuo.Packages;

/// <summary>An entry of a package cannot be read to its end.</summary>
internal sealed class PackageReadException(string fault, Exception? inner = null) : IOException("The entry cannot be read to its end.", inner)
{
    /// <summary>A code of KC-PACKAGEFAULT.</summary>
    public string Fault => fault;
}
