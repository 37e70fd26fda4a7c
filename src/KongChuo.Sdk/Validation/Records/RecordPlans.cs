using System.Collections.Concurrent;
using KongChuo.Rules;

namespace KongChuo.Validation.Records;

/// <summary>The plan of each kind under one profile.</summary>
internal sealed class RecordPlans
{
    /// <summary>Where records and bulletins state their version.</summary>
    public static readonly Field VersionField = Field.At("/specVersion");

    /// <summary>Where events state their version.</summary>
    public static readonly Field DataSchemaField = Field.At("/dataschema");

    private static readonly RecordRule[] AllRules = RuleRegistry.CreateRecordRules();
    private static readonly Lazy<KindPrograms> Programs = new(() => new KindPrograms());

    private readonly ConcurrentDictionary<RecordKind, RecordPlan> plans = new();
    private readonly Profile profile;

    public RecordPlans(Profile profile) => this.profile = profile;

    /// <summary>The plan of a kind.</summary>
    public RecordPlan For(RecordKind kind) => plans.GetOrAdd(kind, key => new RecordPlan(key, Programs.Value.For(key), AllRules, profile));
}
