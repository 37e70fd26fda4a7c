using KongChuo.Completeness;
using KongChuo.Rules;
using KongChuo.Rules.Groups;
using KongChuo.Spill;
using KongChuo.Validation;
using KongChuo.Validation.Groups;
using KongChuo.Validation.Packages;
using KongChuo.Validation.Records;

namespace KongChuo;

/// <summary>Judges records by the specification under a profile. Safe for use from several threads.</summary>
public sealed class KongChuoValidator
{
    private readonly SpecVersion version;
    private readonly Profile profile;
    private readonly Requirements? requirements;
    private readonly RecordPlans plans;

    private KongChuoValidator(SpecVersion version, Profile profile, Requirements? requirements, IReadOnlyList<RecordRule> rules, IReadOnlyList<GroupRule> groupRules)
    {
        this.version = version;
        this.profile = profile;
        this.requirements = requirements;
        plans = new RecordPlans(profile, rules, groupRules);
    }

    /// <summary>Makes a validator.</summary>
    /// <param name="version">The edition of the specification.</param>
    /// <param name="profile">The profile in force.</param>
    /// <returns>The validator.</returns>
    public static KongChuoValidator For(SpecVersion version, Profile profile) => For(version, profile, RecordPlans.AllRules, RecordPlans.AllGroupRules);

    /// <summary>Makes a validator that judges completeness too.</summary>
    /// <param name="version">The edition of the specification.</param>
    /// <param name="profile">The profile in force.</param>
    /// <param name="requirements">What the data must hold to be complete: a conformance level, or a receiver's own.</param>
    /// <returns>The validator; its reports have <see cref="ValidationReport.Completeness"/>.</returns>
    public static KongChuoValidator For(SpecVersion version, Profile profile, Requirements requirements)
    {
        ArgumentNullException.ThrowIfNull(requirements);
        return For(version, profile, RecordPlans.AllRules, RecordPlans.AllGroupRules, requirements);
    }

    internal static KongChuoValidator For(
        SpecVersion version, Profile profile, IReadOnlyList<RecordRule> rules, IReadOnlyList<GroupRule> groupRules, Requirements? requirements = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(profile);
        return new KongChuoValidator(version, profile, requirements, rules, groupRules);
    }

    /// <summary>Judges inputs, in the order given. What is wrong with the data or cannot be read becomes part of the report.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="options">The date and the limits.</param>
    /// <param name="progress">Told now and then how far it is; null for nobody.</param>
    /// <param name="cancellation">Stops the run; the report then says what was not checked.</param>
    /// <returns>The report.</returns>
    public Task<ValidationReport> ValidateAsync(
        IEnumerable<ValidationInput> inputs,
        ValidationOptions options,
        IProgress<ValidationProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(options);
        return Task.Run(() => Validate([.. inputs], options, progress, cancellation), CancellationToken.None);
    }

    private ValidationReport Validate(
        ValidationInput[] inputs,
        ValidationOptions options,
        IProgress<ValidationProgress>? progress,
        CancellationToken cancellation)
    {
        var collector = new FindingCollector(profile, options.MaxSamples);
        var completeness = requirements is null ? null : new CompletenessRun(requirements, options.MaxSamples);
        var notChecked = new List<NotChecked>();
        var results = new List<InputResult>();
        var isInterrupted = false;
        using var facts = new FactSorter(options.MaxMemoryBytes, Path.GetTempPath(), cancellation);
        if (inputs.Length == 0)
            notChecked.Add(new NotChecked("-", NotCheckedReason.NoInput, 1));
        for (var i = 0; i < inputs.Length; i++)
        {
            isInterrupted |= cancellation.IsCancellationRequested;
            if (isInterrupted)
            {
                notChecked.Add(new NotChecked(inputs[i].Name, NotCheckedReason.Interrupted, 1));
                continue;
            }

            if (inputs[i] is { Package: not null, Member: null })
            {
                results.Add(new PackageRunner(i, inputs[i], profile, collector, notChecked).Run(cancellation));
                continue;
            }

            var runner = new InputRunner(i, inputs[i], options, profile, collector, completeness, facts, notChecked, progress);
            results.Add(runner.Run(plans, version, cancellation));
            isInterrupted |= runner.WasInterrupted;
        }

        var across = new AcrossRecords(plans, options, profile, collector, notChecked);
        across.Run(facts, results, isInterrupted, cancellation);
        return Conclude(options, collector.Results(), results, notChecked, isInterrupted || !across.HasRun, completeness?.Conclude(results, notChecked));
    }

    private ValidationReport Conclude(
        ValidationOptions options,
        IReadOnlyList<RuleResult> rules,
        List<InputResult> inputs,
        List<NotChecked> notChecked,
        bool isInterrupted,
        CompletenessResult? completeness)
    {
        var broken = rules.Where(rule => rule.Status == RuleStatus.NotRun && rule.HasThrown).ToList();
        notChecked.AddRange(broken.Select(rule => new NotChecked(rule.Rule.Id, NotCheckedReason.RuleThrew, 1)));
        var isIncomplete = isInterrupted || broken.Count > 0 || inputs.Count == 0 || inputs.Exists(input => !input.IsComplete);
        return new ValidationReport
        {
            AsOf = options.AsOf,
            Profile = profile,
            Verdict = VerdictOf(rules, isIncomplete),
            StructureVerdict = VerdictOf(rules.Where(rule => rule.Rule.Scope is RuleScope.Document or RuleScope.Schema), isIncomplete),
            Completeness = completeness,
            Inputs = inputs,
            Rules = rules,
            NotChecked = notChecked,
            IsIncomplete = isIncomplete,
        };
    }

    private static Verdict VerdictOf(IEnumerable<RuleResult> rules, bool isIncomplete) =>
        rules.Any(rule => rule.Counts.Errors > 0) ? Verdict.DoesNotConform
        : isIncomplete ? Verdict.Incomplete
        : Verdict.Conforms;
}
