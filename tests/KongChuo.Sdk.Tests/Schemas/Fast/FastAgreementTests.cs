using System.Globalization;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Schemas;
using KongChuo.Validation.Records;

namespace KongChuo.Tests.Schemas.Fast;

/// <summary>The fast path accepts nothing in which the gate, the complete engine or the checks of values find anything.</summary>
public class FastAgreementTests
{
    private static readonly int MutantsPerVector =
        int.TryParse(Environment.GetEnvironmentVariable("KONGCHUO_FAST_MUTANTS"), CultureInfo.InvariantCulture, out var mutants) ? mutants : 1000;

    private static readonly DateOnly AsOf = new(2025, 10, 8);
    private static readonly RecordPlans Plans = new(Profile.Core);

    public static TheoryData<string> Kinds => [.. KindTable.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_accepted_has_no_finding(string kindId)
    {
        var plan = Plans.For(KindTable.All.Single(kind => kind.Id == kindId));
        var harness = new FastPlanHarness(plan.Program, annotation => ValueChecks.MeaningOf(annotation, AsOf));
        var mutator = new ByteMutator(kindId);
        foreach (var file in Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/valid"), kindId + "-*.input.json").Order(StringComparer.Ordinal))
        {
            var vector = File.ReadAllBytes(file);
            for (var i = 0; i < MutantsPerVector; i++)
            {
                var mutant = i == 0 ? vector : mutator.Mutate(vector);
                if (harness.Accepts(mutant) && Unsound(plan, mutant, harness.Captures) is { } reason)
                    Assert.Fail($"{Path.GetFileName(file)}, mutant {i}, {reason}: {System.Text.Encoding.UTF8.GetString(mutant)}");
            }
        }
    }

    [Fact]
    public void Every_ledger_has_a_plan_that_takes_its_minimal_vector()
    {
        foreach (var kind in KindTable.All.Where(kind => kind.Group == "ledger"))
        {
            var harness = new FastPlanHarness(Plans.For(kind).Program, annotation => ValueChecks.MeaningOf(annotation, AsOf));
            Assert.True(harness.Accepts(File.ReadAllBytes(RepositoryRoot.At($"spec/v1/vectors/valid/{kind.Id}-minimal.input.json"))), kind.Id);
        }
    }

    /// <summary>Why a record that was accepted should not have been; null when it is right.</summary>
    private static string? Unsound(RecordPlan plan, byte[] json, ReadOnlySpan<CapturedValue> captures)
    {
        var result = new SchemaResult();
        if (!new Utf8Gate().Check(json))
            return "refused by the gate";
        if (!plan.Program.Evaluate(json, result))
            return "refused by the engine";
        if (!captures.SequenceEqual(result.Captures))
            return "another capture of " + Differing(captures, result.Captures);
        var hits = new List<RuleHit>();
        foreach (var value in result.Annotations)
            plan.Values.Check(json, value, AsOf, hits);
        return hits.Count == 0 ? null : $"{hits[0].Rule.Id}";
    }

    private static string Differing(ReadOnlySpan<CapturedValue> one, ReadOnlySpan<CapturedValue> other)
    {
        var slot = one.CommonPrefixLength(other);
        return Field.All[slot].Pointer;
    }
}
