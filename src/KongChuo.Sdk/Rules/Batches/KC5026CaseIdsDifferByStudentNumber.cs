using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>One student number has one case id in every ledger of cases, whoever keeps it.</summary>
internal sealed class KC5026 : KC5026Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field caseId = Field.At("/caseId");
    private readonly Field childId = Field.At("/child/childId");
    private readonly Field documentNumber = Field.At("/child/idDocNumber");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Student;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var cases = set.Facts.Where(fact => Descriptor.AppliesToKind(fact.Kind.Id)).Latest().Where(fact => fact[status].Is("ACTIVE"u8)).ToList();
        foreach (var other in cases.Skip(1).Where(other => IsOther(other, cases[0])).DistinctBy(other => other.Text(caseId)))
            Report(context, other, cases[0], caseId.Pointer, null, cases[0].Kind.Id);
        return cases.Count > 0;
    }

    /// <summary>Whether the child, known by another id, has another case; what one document number proves is KC5025’s to say.</summary>
    private bool IsOther(Fact other, Fact first) =>
        other.Text(caseId) != first.Text(caseId) && other.Text(childId) != first.Text(childId)
        && !(other[documentNumber].Exists && other.Text(documentNumber) == first.Text(documentNumber));
}
