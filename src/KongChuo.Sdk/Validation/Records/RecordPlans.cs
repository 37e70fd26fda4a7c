using System.Collections.Concurrent;
using KongChuo.Rules;
using KongChuo.Rules.Exchange;
using KongChuo.Rules.Groups;

namespace KongChuo.Validation.Records;

/// <summary>The plan of each kind under one profile.</summary>
internal sealed class RecordPlans
{
    /// <summary>Where records and bulletins state their version.</summary>
    public static readonly Field VersionField = Field.At("/specVersion");

    /// <summary>Where events state their version.</summary>
    public static readonly Field DataSchemaField = Field.At("/dataschema");

    /// <summary>Where extensions stand: of records, bulletins and headers, and of events.</summary>
    public static readonly Field[] ExtensionFields = [Field.At("/extensions"), Field.At("/data/extensions")];

    /// <summary>What the records of packages are asked beside.</summary>
    public static readonly IReadOnlyList<Field> MemberFieldsAsked = MemberFields.All;

    /// <summary>Every rule about single records. Made before the first program is compiled, which captures the fields they ask for.</summary>
    public static IReadOnlyList<RecordRule> AllRules { get; } = RuleRegistry.CreateRecordRules();

    /// <summary>Every rule about records together; made before the first program is compiled, too.</summary>
    public static IReadOnlyList<GroupRule> AllGroupRules { get; } = RuleRegistry.CreateGroupRules();

    /// <summary>The groups these rules ask for, made before the first program is compiled for the fields they read.</summary>
    public static IReadOnlyList<FactGroup> AllGroups { get; } = [.. AllGroupRules.SelectMany(rule => rule.NeededGroups).Distinct()];

    private readonly Lazy<KindPrograms> programs = new(KindPrograms.Current);
    private readonly ConcurrentDictionary<RecordKind, RecordPlan> plans = new();
    private readonly Profile profile;
    private readonly IReadOnlyList<RecordRule> rules;

    /// <summary>Makes sure that the fields above are asked for before any object is made, and so before a program is compiled.</summary>
    static RecordPlans()
    {
    }

    public RecordPlans(Profile profile)
        : this(profile, AllRules, AllGroupRules)
    {
    }

    public RecordPlans(Profile profile, IReadOnlyList<RecordRule> rules, IReadOnlyList<GroupRule> groupRules)
    {
        (this.profile, this.rules) = (profile, rules);
        GroupRules = [.. groupRules.Where(rule => profile.IsOn(rule.Descriptor))];
    }

    /// <summary>The rules about records together that are on.</summary>
    public IReadOnlyList<GroupRule> GroupRules { get; }

    /// <summary>The plan of a kind.</summary>
    public RecordPlan For(RecordKind kind) => plans.GetOrAdd(kind, key => new RecordPlan(key, programs.Value.For(key), rules, GroupRules, profile));
}
