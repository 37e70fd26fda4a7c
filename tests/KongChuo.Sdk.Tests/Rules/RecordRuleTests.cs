using KongChuo.Rules;

namespace KongChuo.Tests.Rules;

/// <summary>Every record rule reads members its kinds can have; a pointer gone stale would silence it.</summary>
public class RecordRuleTests
{
    private static readonly SchemaPointers Schemas = new();
    private static readonly RecordRule[] All = RuleRegistry.CreateRecordRules();

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_field_a_rule_names_exists_in_one_of_its_kinds(string id)
    {
        var rule = Find(id);

        var strays = RuleFields.Own(rule).Where(field => !Exists(field, rule)).Select(field => field.Pointer);

        Assert.Empty(strays);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_part_a_rule_shares_reads_something_in_one_of_its_kinds(string id)
    {
        var rule = Find(id);

        var idle = RuleFields.Parts(rule).Where(item => !item.Fields.Any(field => Exists(field, rule))).Select(item => item.Part.GetType().Name);

        Assert.Empty(idle);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_kind_a_rule_names_has_a_field_the_rule_reads(string id)
    {
        var rule = Find(id);
        var fields = RuleFields.Own(rule).Concat(RuleFields.Parts(rule).SelectMany(part => part.Fields)).Distinct().ToList();
        if (fields.Count == 0)
            return;

        var idle = Kinds(rule).Where(kind => !fields.Exists(field => Schemas.Has(kind, field.Pointer))).Select(kind => kind.Id);

        Assert.Empty(idle);
    }

    [Fact]
    public void A_pointer_no_schema_has_is_noticed()
    {
        Assert.False(Schemas.Has(KindTable.All[0], "/child/shoeSize"));
        Assert.True(Schemas.Has(KindTable.All[0], "/child/birthDate"));
    }

    private static RecordRule Find(string id) => All.Single(rule => rule.Descriptor.Id == id);

    private static bool Exists(Field field, RecordRule rule) => Kinds(rule).Any(kind => Schemas.Has(kind, field.Pointer));

    private static IEnumerable<RecordKind> Kinds(RecordRule rule) => KindTable.All.Concat(KindTable.Messages).Where(kind => rule.Descriptor.AppliesToKind(kind.Id));
}
