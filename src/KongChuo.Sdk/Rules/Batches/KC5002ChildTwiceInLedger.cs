using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A child stands once in a ledger of one issuer.</summary>
internal sealed class KC5002 : KC5002Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field issuer = Field.At("/issuer/partyId");
    private readonly Field documentNumber = Field.At("/child/idDocNumber");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Document;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var active = set.Facts.Where(fact => Descriptor.AppliesToKind(fact.Kind.Id) && fact.Kind.Group == "ledger").Latest().Where(fact => fact[status].Is("ACTIVE"u8));
        var isSubject = false;
        foreach (var ledger in active.GroupBy(fact => (fact.Kind.Id, fact.Text(issuer))))
        {
            isSubject = true;
            var first = ledger.First();
            foreach (var other in ledger.Skip(1))
                Report(context, other, first, documentNumber.Pointer, null);
        }

        return isSubject;
    }
}
