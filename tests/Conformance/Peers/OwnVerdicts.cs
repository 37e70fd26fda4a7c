using KongChuo;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Schemas;
using KongChuo.Validation;

namespace Conformance.Peers;

/// <summary>
/// Judges mutants twice. The validator's layers judge by the open schemas; the strict bundle adds two things to those: it closes objects,
/// which the layers say by the warning KC2005 (a notice under a newer minor), and it lists the codes of closed lists, which they say by KC3001.
/// So a record is right for the strict bundle exactly when the layers find nothing of layer KC2, whatever its severity, and no KC3001.
/// </summary>
internal sealed class OwnVerdicts
{
    private static readonly DateOnly AsOf = new(2025, 10, 8);

    private readonly KongChuoValidator validator = KongChuoValidator.For(SpecVersion.V1_0, Profile.Core);
    private readonly SchemaProgram program = new SchemaRegistry().Compile(File.ReadAllBytes(MutationPool.StrictBundle), new SchemaOptions { AssertFormat = true });
    private readonly SchemaResult result = new();

    /// <summary>Judges mutants.</summary>
    /// <param name="mutants">The mutants, each one line.</param>
    public async Task<OwnVerdict[]> Judge(IReadOnlyList<byte[]> mutants)
    {
        var input = new ValidationInput("mutants", InputFormat.Ndjson, () => new MemoryStream(Mutant.Lines(mutants)));
        var report = await validator.ValidateAsync([input], new ValidationOptions { AsOf = AsOf, MaxSamples = int.MaxValue });
        var unreadable = Records(report, rule => rule.Id[2] == '1' && rule.Severity == Severity.Error);
        var wrong = Records(report, rule => rule.Id[2] == '2' || rule == RuleCatalogue.KC3001);
        return [.. mutants.Select((mutant, index) => Verdict(mutant, !unreadable.Contains(index + 1), !wrong.Contains(index + 1)))];
    }

    private OwnVerdict Verdict(byte[] mutant, bool isReadable, bool pipeline)
    {
        var isValid = program.Diagnose(mutant, result);
        Assert.Equal(isValid, program.IsValid(mutant));
        return new OwnVerdict(isReadable, pipeline, isValid, [.. result.Faults.Select(fault => fault.AbsoluteKeywordLocation).Distinct()]);
    }

    private static HashSet<long> Records(ValidationReport report, Func<RuleDescriptor, bool> wanted) =>
        [.. report.Rules.Where(rule => wanted(rule.Rule)).SelectMany(rule => rule.Samples).Select(sample => sample.Finding.Record ?? 0)];
}
