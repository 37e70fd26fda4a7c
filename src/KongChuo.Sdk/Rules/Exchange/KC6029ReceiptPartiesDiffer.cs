using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A receipt goes to the sender of the package from one of its receivers.</summary>
internal sealed class KC6029 : KC6029Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var receipt in set.Of("package.receipt").Select(fact => new ReceiptView(fact)))
        {
            if (set.Package(context) is not { } package)
                continue;
            isSubject = true;
            if (receipt.Sender.Id != package.Manifest.Sender.Id)
                Report(context, MessagePlace.Of(receipt.Fact, "/sender/partyId", package.Fact));
            if (!package.Manifest.Receivers.Concat(package.Manifest.Copies).Any(party => party.Id == receipt.Receiver.Id))
                Report(context, MessagePlace.Of(receipt.Fact, "/receiver/partyId", package.Fact));
        }

        return isSubject;
    }
}
