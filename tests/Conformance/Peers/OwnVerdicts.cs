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
    private static readonly RuleDescriptor[] Extension = [RuleCatalogue.KC2032, RuleCatalogue.KC2033, RuleCatalogue.KC2034];
    private static readonly DateOnly AsOf = new(2025, 10, 8);

    private readonly KongChuoValidator validator = KongChuoValidator.For(SpecVersion.V1_0, Profile.Core);
    private readonly SchemaProgram program = new SchemaRegistry().Compile(File.ReadAllBytes(MutationPool.StrictBundle), new SchemaOptions { AssertFormat = true });
    private readonly SchemaResult result = new();

    /// <summary>Judges records.</summary>
    /// <param name="records">The records, each one line.</param>
    public async Task<OwnVerdict[]> Judge(IReadOnlyList<byte[]> records)
    {
        var findings = await Find(InputFormat.Ndjson, Mutant.Lines(records));
        var unreadable = findings.Where(IsUnreadable).Select(finding => finding.Line).ToHashSet();
        var wrong = findings.Where(IsWrong).Select(finding => finding.Line).ToHashSet();
        var isWhole = !unreadable.Contains(null);
        return [.. records.Select((record, index) => Verdict(record, isWhole && !unreadable.Contains(index + 1), !wrong.Contains(index + 1)))];
    }

    /// <summary>Judges one document, which may be a batch with its records.</summary>
    public async Task<OwnVerdict> JudgeDocument(byte[] document)
    {
        var findings = await Find(InputFormat.Json, document);
        return Verdict(document, !findings.Exists(IsUnreadable), !findings.Exists(IsWrong));
    }

    private async Task<List<Finding>> Find(InputFormat format, byte[] bytes)
    {
        var input = new ValidationInput("records", format, () => new MemoryStream(bytes));
        var report = await validator.ValidateAsync([input], new ValidationOptions { AsOf = AsOf, MaxSamples = int.MaxValue });
        return [.. report.Rules.SelectMany(rule => rule.Samples).Select(sample => sample.Finding)];
    }

    private OwnVerdict Verdict(byte[] record, bool isReadable, bool pipeline)
    {
        if (!isReadable)
            return new OwnVerdict(false, false, false, []);
        var isValid = program.Diagnose(record, result);
        Assert.Equal(isValid, program.IsValid(record));
        return new OwnVerdict(true, pipeline, isValid, [.. result.Faults.Select(fault => fault.AbsoluteKeywordLocation).Distinct()]);
    }

    private static bool IsUnreadable(Finding finding) => finding.Rule[2] == '1' && finding.Severity == Severity.Error;

    /// <summary>What stands in extensions is no concern of the specification's own schemas.</summary>
    private static bool IsWrong(Finding finding) =>
        finding.Rule == RuleCatalogue.KC3001.Id || (finding.Rule[2] == '2' && !Array.Exists(Extension, rule => rule.Id == finding.Rule));
}
