using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A receipt that decides answers for every file of the package, and for no other.</summary>
internal sealed class KC6028 : KC6028Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var receipt in set.Of("package.receipt").Select(fact => new ReceiptView(fact)).Where(receipt => receipt.Files.Count > 0))
        {
            if (set.Package(context) is not { } package)
                continue;
            isSubject = true;
            var sent = package.Manifest.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var file in receipt.Files.Where(file => !sent.Contains(file.Path)))
                Report(context, new MessagePlace(receipt.Fact, file.Pointer, file.Offset, package.Fact), file.Path);
            foreach (var path in sent.Except(receipt.Files.Select(file => file.Path)).Order(StringComparer.Ordinal))
                Report(context, MessagePlace.Of(receipt.Fact, "/files", package.Fact), path);
        }

        return isSubject;
    }
}
