using KongChuo.Synthetic;
using KongChuo.Validator.Outputs;

namespace KongChuo.Validator.Commands;

/// <summary>The folder generated ledgers go to. A file appears under its name only when it is whole, and none is replaced.</summary>
internal sealed class GeneratedFolder
{
    private readonly string folder;

    /// <summary>Makes the folder if need be.</summary>
    /// <exception cref="UsageException">It cannot be made, or a ledger's file is there already.</exception>
    public GeneratedFolder(string folder, IEnumerable<SyntheticLedger> ledgers)
    {
        this.folder = folder;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException("usage.cannot-write", folder);
        }

        if (ledgers.Select(PathOf).FirstOrDefault(Path.Exists) is { } existing)
            throw new UsageException("usage.would-overwrite", existing);
    }

    /// <summary>Writes a ledger.</summary>
    /// <returns>The file's name and its length in bytes.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted; the file is not there.</exception>
    public (string Name, long Bytes) Write(SyntheticCounty county, SyntheticLedger ledger, CancellationToken cancellation)
    {
        var path = PathOf(ledger);
        using var file = OutputFile.New(path);
        county.WriteLedger(ledger, file.Stream, cancellation);
        file.Keep();
        return (Path.GetFileName(path), new FileInfo(path).Length);
    }

    private string PathOf(SyntheticLedger ledger) => Path.Combine(folder, ledger.Id() + ".ndjson");
}
