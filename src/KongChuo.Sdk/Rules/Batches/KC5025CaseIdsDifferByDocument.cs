using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>One child, as documents tell children, has one case id in every ledger of cases, whoever keeps it.</summary>
internal sealed class KC5025 : KC5025Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field caseId = Field.At("/caseId");
    private readonly Field childId = Field.At("/child/childId");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Document;

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

    /// <summary>Whether the child, known by another id, has another case; under one child id that is KC5010’s to say.</summary>
    private bool IsOther(Fact other, Fact first) => other.Text(caseId) != first.Text(caseId) && other.Text(childId) != first.Text(childId);
}
