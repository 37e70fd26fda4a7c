using KongChuo.Rules;
using KongChuo.Rules.Groups;
using KongChuo.Schemas;
using KongChuo.Schemas.Fast;

namespace KongChuo.Validation.Records;

/// <summary>All that is needed to judge records of one kind under one profile: made once, used for every record.</summary>
internal sealed class RecordPlan
{
    private DatedPlan? fast;

    public RecordPlan(RecordKind kind, SchemaProgram program, IEnumerable<RecordRule> rules, IEnumerable<GroupRule> groupRules, Profile profile)
    {
        Kind = kind;
        Program = program;
        Values = new ValueChecks(program);
        Rules = [.. rules.Where(rule => rule.Descriptor.AppliesToKind(kind.Id) && profile.IsOn(rule.Descriptor))];
        GroupRules = [.. groupRules.Where(rule => rule.Descriptor.AppliesToKind(kind.Id) && profile.IsOn(rule.Descriptor))];
        var needed = groupRules.Where(rule => profile.IsOn(rule.Descriptor)).SelectMany(rule => rule.NeededGroups);
        Groups = [.. RecordPlans.AllGroupRules.Where(rule => rule.Descriptor.AppliesToKind(kind.Id)).SelectMany(rule => rule.NeededGroups).Distinct().Intersect(needed)];
        ValueRules = [.. Values.Rules.Where(profile.IsOn)];
    }

    /// <summary>The kind.</summary>
    public RecordKind Kind { get; }

    /// <summary>Its compiled schema.</summary>
    public SchemaProgram Program { get; }

    /// <summary>The checks of single values.</summary>
    public ValueChecks Values { get; }

    /// <summary>The rules about the record as a whole that apply and are on.</summary>
    public RecordRule[] Rules { get; }

    /// <summary>The rules that look at the record together with others, and are on.</summary>
    public GroupRule[] GroupRules { get; }

    /// <summary>
    /// The groups the record tells what it says: those that any rule looks at with records of this kind, so that what a rule sees does not depend on which others are on.
    /// Groups without a rule that is on are left out.
    /// </summary>
    public FactGroup[] Groups { get; }

    /// <summary>The fast path for records judged as of a date; it is made again when the date changes.</summary>
    public FastPlan FastFor(DateOnly asOf)
    {
        var current = fast;
        if (current is null || current.AsOf != asOf)
            fast = current = new DatedPlan(asOf, FastPlan.Of(Program, annotation => ValueChecks.MeaningOf(annotation, asOf)));
        return current.Plan;
    }

    /// <summary>The rules about single values that are on.</summary>
    public RuleDescriptor[] ValueRules { get; }

    private sealed record DatedPlan(DateOnly AsOf, FastPlan Plan);
}
