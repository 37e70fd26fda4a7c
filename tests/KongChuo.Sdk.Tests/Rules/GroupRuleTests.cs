using KongChuo.Rules;
using KongChuo.Rules.Groups;

namespace KongChuo.Tests.Rules;

/// <summary>Every rule across records, and every group, reads members its kinds can have, and a rule nothing its group does not keep; either would silence it.</summary>
public sealed class GroupRuleTests
{
    private static readonly SchemaPointers Schemas = new();
    private static readonly GroupRule[] All = RuleRegistry.CreateGroupRules();
    private static readonly RecordKind[] Kinds = [.. KindTable.All, KindTable.BatchOf(isDocument: false), KindTable.BatchOf(isDocument: true), .. KindTable.Messages];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Descriptor.Id)];

    public static TheoryData<string> Groups => [.. All.Select(rule => rule.Group.GetType().Name).Distinct()];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_field_a_group_keeps_exists_in_a_kind(string name)
    {
        var group = All.First(rule => rule.Group.GetType().Name == name).Group;

        Assert.NotEmpty(RuleFields.Own(group));
        Assert.Empty(RuleFields.Own(group).Where(field => !Array.Exists(Kinds, kind => Schemas.Has(kind, field.Pointer))).Select(field => field.Pointer));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_field_a_rule_names_exists_in_one_of_its_kinds(string id)
    {
        var rule = Find(id);

        Assert.Empty(Fields(rule).Where(field => !KindsOf(rule).Any(kind => Schemas.Has(kind, field.Pointer))).Select(field => field.Pointer));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_field_a_rule_names_is_kept_by_its_group(string id)
    {
        var rule = Find(id);
        var kept = rule.NeededGroups.SelectMany(RuleFields.Own).ToHashSet();

        Assert.Empty(Fields(rule).Where(field => !kept.Contains(field) && !IsInAWhole(rule, field)).Select(field => field.Pointer));
    }

    [Fact]
    public void Every_rule_across_records_has_a_kind_and_a_group_of_its_own_number()
    {
        Assert.All(All, rule => Assert.NotEmpty(KindsOf(rule)));
        var groups = All.Select(rule => rule.Group).Distinct().ToList();
        Assert.Equal(groups.Count, groups.Select(group => group.Number).Distinct().Count());
        Assert.Equal(All.Select(rule => rule.Descriptor.Id), RuleCatalogue.All.Where(rule => rule.Scope is RuleScope.Case or RuleScope.Batch or RuleScope.Exchange).Select(rule => rule.Id));
    }

    private static GroupRule Find(string id) => All.Single(rule => rule.Descriptor.Id == id);

    private static IEnumerable<Field> Fields(GroupRule rule) => RuleFields.Own(rule).Concat(RuleFields.Parts(rule).Where(part => part.Part is not FactGroup).SelectMany(part => part.Fields)).Distinct();

    private static IEnumerable<RecordKind> KindsOf(GroupRule rule) => Kinds.Where(kind => rule.Descriptor.AppliesToKind(kind.Id));

    /// <summary>Whether the group keeps events whole and the field is one of theirs.</summary>
    private static bool IsInAWhole(GroupRule rule, Field field) =>
        rule.Group is CaseGroup && Kinds.Any(kind => kind.Group == "event" && Schemas.Has(kind, field.Pointer));
}
