using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>What a receipt says of one file, beside that file as it was sent: as it was measured, or as the manifest states it where the file was not given.</summary>
internal sealed class ReceiptAnswer
{
    private readonly ReceiptView receipt;
    private readonly PackageDossier package;
    private readonly ListedFile listed;
    private readonly PresentFile? present;

    private ReceiptAnswer(ReceiptView receipt, ListedFile file, PackageDossier package, ListedFile listed)
    {
        (this.receipt, File, this.package, this.listed) = (receipt, file, package, listed);
        present = package.Content?.Find(file.Path) is { IsMeasured: true } found ? found : null;
    }

    /// <summary>What the receipt says of the file.</summary>
    public ListedFile File { get; }

    /// <summary>The length that was sent, in bytes.</summary>
    public long? Bytes => present?.Bytes ?? listed.Bytes?.Value;

    /// <summary>The number of records that was sent.</summary>
    public long? Records => present is { HasRecords: true } ? present.Records : listed.Records?.Value;

    /// <summary>The digest that was sent; null when it is not known.</summary>
    /// <param name="algorithm">A code of KC-DIGEST.</param>
    public string? Digest(string algorithm) => present?.Digest(algorithm) ?? listed.Digests.FirstOrDefault(digest => digest.Algorithm == algorithm)?.Value;

    /// <summary>A place in the receipt.</summary>
    public MessagePlace At(string pointer, int offset) => new(receipt.Fact, pointer, offset, package.Fact);

    /// <summary>Every answer of the receipts in a set to a file of the package they name.</summary>
    public static IEnumerable<ReceiptAnswer> All(FactSet set, GroupContext context)
    {
        if (set.Package(context) is not { } package)
            yield break;
        foreach (var receipt in set.Of("package.receipt").Select(fact => new ReceiptView(fact)))
        {
            foreach (var file in receipt.Files)
            {
                if (package.Manifest.Find(file.Path) is { } listed)
                    yield return new ReceiptAnswer(receipt, file, package, listed);
            }
        }
    }
}
