using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Schemas;
using KongChuo.Schemas.Fast;
using KongChuo.Validation.Records;

namespace KongChuo.Tests.Schemas.Fast;

/// <summary>The complete engine finds the same where the fast path passes over what is right, and the walk that stands in for the gate lets nothing pass that the gate refuses.</summary>
public class FastPartsTests
{
    private const int MutantsPerVector = 100;

    private static readonly DateOnly AsOf = new(2025, 10, 8);
    private static readonly RecordPlans Plans = new(Profile.Core);

    public static TheoryData<string> Kinds => [.. KindTable.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_passed_over_that_is_wrong(string kindId)
    {
        var plan = Plans.For(KindTable.All.Single(kind => kind.Id == kindId));
        var gate = new FastWalker(FastPlan.AnyJson);
        var parts = FastParts.Of(plan.Program, annotation => ValueChecks.MeaningOf(annotation, AsOf));
        var mutator = new ByteMutator("parts of " + kindId);
        var diagnosed = 0;
        foreach (var file in new[] { "valid", "schema" }.SelectMany(folder => Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/" + folder), kindId + "-*.input.json")).Order(StringComparer.Ordinal))
        {
            var vector = File.ReadAllBytes(file);
            for (var i = 0; i < MutantsPerVector; i++)
            {
                byte[] buffer = [.. i == 0 ? vector : mutator.Mutate(vector), .. new byte[FastWalker.Padding]];
                var mutant = buffer.AsSpan(0, buffer.Length - FastWalker.Padding);
                var isPlain = gate.Accepts(mutant);
                var passes = new Utf8Gate().Check(mutant);
                Assert.True(passes || !isPlain, $"{Path.GetFileName(file)}, mutant {i}: the gate refuses it: {System.Text.Encoding.UTF8.GetString(mutant)}");
                if (!passes)
                    continue;
                diagnosed++;
                Assert.Equal(Found(plan, mutant, null), Found(plan, mutant, parts));
            }
        }

        Assert.True(diagnosed > 0);
    }

    /// <summary>All faults with their places and, where the record is right, what the checks of values find.</summary>
    private static List<string> Found(RecordPlan plan, ReadOnlySpan<byte> json, FastParts? parts)
    {
        var result = new SchemaResult();
        result.State.Shortcut = parts;
        var hits = new List<RuleHit>();
        if (plan.Program.Diagnose(json, result))
        {
            foreach (var value in result.Annotations)
                plan.Values.Check(json, value, AsOf, hits);
        }

        var captures = result.Captures.ToArray().Select((capture, slot) => $"{Field.All[slot].Pointer} {capture}");
        return
        [
            .. result.Faults.Select(fault => $"{fault.KeywordLocation} {fault.InstanceLocation} {fault.Offset} {string.Join(' ', fault.Arguments)}"),
            .. hits.Select(hit => $"{hit.Rule.Id} {hit.Offset}").Order(StringComparer.Ordinal),
            .. captures,
        ];
    }
}
