using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A student number is one person’s.</summary>
internal sealed class KC5004 : KC5004Rule
{
    private readonly Field documentNumber = Field.At("/child/idDocNumber");
    private readonly Field studentNumber = Field.At("/enrollment/studentNumber");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Student;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var known = set.Facts.Latest().Where(fact => fact[documentNumber].Exists).ToList();
        foreach (var other in known.DistinctBy(fact => fact.Text(documentNumber)).Skip(1))
            Report(context, other, known[0], studentNumber.Pointer, null, known[0].Kind.Id);
        return known.Count > 0;
    }
}
