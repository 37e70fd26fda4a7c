using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>One child, as documents tell children, has one case id in every ledger of cases, whoever keeps it.</summary>
internal sealed class KC5025 : KC5025Rule
{
    private readonly ActiveCases active = new();

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Document;

    /// <inheritdoc/>
    public override bool IsAboutRepetition => true;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var cases = active.Of(set, Descriptor);
        foreach (var other in active.Others(cases).DistinctBy(other => other.Text(active.CaseId)))
            Report(context, other, cases[0], active.CaseId.Pointer, null, cases[0].Kind.Id);
        return cases.Count > 0;
    }
}
