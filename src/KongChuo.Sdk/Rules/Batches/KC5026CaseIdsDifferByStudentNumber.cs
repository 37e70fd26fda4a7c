using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>One student number has one case id in every ledger of cases, whoever keeps it.</summary>
internal sealed class KC5026 : KC5026Rule
{
    private readonly Field documentNumber = Field.At("/child/idDocNumber");
    private readonly ActiveCases active = new();

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Student;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var cases = active.Of(set, Descriptor);
        foreach (var other in active.Others(cases).Where(other => !IsSameDocument(other, cases[0])).DistinctBy(other => other.Text(active.CaseId)))
            Report(context, other, cases[0], active.CaseId.Pointer, null, cases[0].Kind.Id);
        return cases.Count > 0;
    }

    /// <summary>What one document number proves is KC5025’s to say.</summary>
    private bool IsSameDocument(Fact other, Fact first) => other[documentNumber].Exists && other.Text(documentNumber) == first.Text(documentNumber);
}
