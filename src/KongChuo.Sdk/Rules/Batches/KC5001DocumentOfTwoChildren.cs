using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>One document number is one child’s, as one sender names children.</summary>
internal sealed class KC5001 : KC5001Rule
{
    private readonly Field childId = Field.At("/child/childId");
    private readonly Field issuer = Field.At("/issuer/partyId");
    private readonly Field documentNumber = Field.At("/child/idDocNumber");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Document;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var ledgers = set.Facts.Where(fact => fact.Kind.Group == "ledger").Latest().ToList();
        foreach (var sender in ledgers.GroupBy(fact => fact.Text(issuer), StringComparer.Ordinal))
        {
            var first = sender.First();
            foreach (var other in sender.DistinctBy(fact => fact.Text(childId)).Skip(1))
                Report(context, other, first, documentNumber.Pointer, null, first.Kind.Id);
        }

        return ledgers.Count > 0;
    }
}
