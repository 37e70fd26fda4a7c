using KongChuo.Rules;
using KongChuo.Schemas;

namespace KongChuo.Validation.Records;

/// <summary>All that is needed to judge records of one kind under one profile: made once, used for every record.</summary>
internal sealed class RecordPlan
{
    public RecordPlan(RecordKind kind, SchemaProgram program, IEnumerable<RecordRule> rules, Profile profile)
    {
        Kind = kind;
        Program = program;
        Values = new ValueChecks(program);
        Rules = [.. rules.Where(rule => rule.Descriptor.AppliesToKind(kind.Id) && profile.IsOn(rule.Descriptor))];
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

    /// <summary>The rules about single values that are on.</summary>
    public RuleDescriptor[] ValueRules { get; }
}
