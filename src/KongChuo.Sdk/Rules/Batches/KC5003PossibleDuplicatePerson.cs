using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A name and a date of birth that come under two documents may be one person’s: a notice, never more.</summary>
internal sealed class KC5003 : KC5003Rule
{
    private readonly Field childId = Field.At("/child/childId");
    private readonly Field documentNumber = Field.At("/child/idDocNumber");
    private readonly Field name = Field.At("/child/name");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Person;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var people = set.Facts.Where(fact => fact.Kind.Group == "ledger").Latest().DistinctBy(Identity).ToList();
        foreach (var other in people.Skip(1))
            Report(context, other, people[0], name.Pointer, null, people[0].Kind.Id);
        return people.Count > 0;
    }

    private string? Identity(Fact fact) => fact.Text(documentNumber) ?? fact.Text(childId);
}
