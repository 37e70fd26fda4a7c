using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>The cases on the ledgers that one number brings together.</summary>
internal sealed class ActiveCases
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field childId = Field.At("/child/childId");

    /// <summary>Where a record states its case.</summary>
    public Field CaseId { get; } = Field.At("/caseId");

    /// <summary>The latest versions of the records a rule is about, as far as they are active.</summary>
    public List<Fact> Of(FactSet set, RuleDescriptor rule) =>
        [.. set.Facts.Where(fact => rule.AppliesToKind(fact.Kind.Id)).Latest().Where(fact => fact[status].Is("ACTIVE"u8))];

    /// <summary>The later records whose child, known by another id, has another case than the first; under one child id that is KC5010’s to say.</summary>
    public IEnumerable<Fact> Others(List<Fact> cases) =>
        cases.Skip(1).Where(other => other.Text(CaseId) != cases[0].Text(CaseId) && other.Text(childId) != cases[0].Text(childId));
}
