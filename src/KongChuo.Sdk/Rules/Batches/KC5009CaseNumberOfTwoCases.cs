using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A number of a case is one case’s.</summary>
internal sealed class KC5009 : KC5009Rule
{
    private readonly Field caseId = Field.At("/caseId");
    private readonly Field caseNumber = Field.At("/caseNumber");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.CaseNumber;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var standing = set.Facts.Latest().ToList();
        var first = standing[0];
        foreach (var other in standing.DistinctBy(fact => fact.Text(caseId)).Skip(1))
            Report(context, other, first, caseNumber.Pointer, null, first.Kind.Id);
        return true;
    }
}
