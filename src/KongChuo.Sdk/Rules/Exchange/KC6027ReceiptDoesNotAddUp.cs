using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>What a receipt says was accepted and rejected is all that came.</summary>
internal sealed class KC6027 : KC6027Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var receipt in set.Of("package.receipt").Select(fact => new ReceiptView(fact)))
        {
            foreach (var file in receipt.Files)
            {
                if (file is not { Records: { } records, Accepted: { } accepted, Rejected: { } rejected })
                    continue;
                isSubject = true;
                if (accepted.Value + rejected.Value != records.Value)
                    Report(context, new MessagePlace(receipt.Fact, records.Pointer, records.Offset), file.Path, records.Value, accepted.Value + rejected.Value);
            }
        }

        return isSubject;
    }
}
