using System.Reflection;
using KongChuo;
using KongChuo.Rules;
using KongChuo.Rules.Groups;
using KongChuo.Validation;

namespace Conformance;

/// <summary>
/// Every rule that has a class, alone, by the vectors of its own folder: so these say all that the rule does, and nothing hides behind what other rules find.
/// The mutation score is measured by these tests: no test touches the class of another's rule.
/// </summary>
public class RuleVectors
{
    private const string Thrown = "KC9001";

    public static TheoryData<string> Ids => [.. VectorsFile.All.Select(vector => vector.Rule).OfType<string>().Distinct().Where(id => ClassOf(id) is not null)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_rule_alone_finds_what_its_own_vectors_expect(string id)
    {
        foreach (var vector in VectorsFile.All.Where(candidate => candidate.Rule == id))
        {
            var expected = VectorsExpectation.Read(vector.Expectation);
            var report = await Validate(ClassOf(id)!, vector, expected);

            var wanted = VectorsFinding.Lines(expected.Findings.Where(finding => finding.Rule == id));
            var found = VectorsFinding.Lines(report.Rules.Where(rule => rule.Rule.Id == id || rule.Rule.Id == Thrown).SelectMany(rule => rule.Samples)
                .Where(sample => vector.Holds(sample.Input)).Select(sample => VectorsFinding.Of(sample.Finding, vector.FileIn(sample.Input))));
            Assert.True(wanted.SequenceEqual(found), $"{vector.Name}\nExpected:\n{string.Join('\n', wanted)}\nFound:\n{string.Join('\n', found)}");
            var hasJudged = report.Rules.Any(rule => rule.Rule.Id == id && rule.Status is RuleStatus.Passed or RuleStatus.Failed);
            Assert.True(hasJudged != expected.HasNothingToJudge, $"{vector.Name}: the rule has {(hasJudged ? "something" : "nothing")} to judge.");
        }
    }

    private static TypeInfo? ClassOf(string id) =>
        RuleClasses.Assembly.DefinedTypes.FirstOrDefault(type => type.Name == id && !type.IsAbstract && (type.IsSubclassOf(typeof(RecordRule)) || type.IsSubclassOf(typeof(GroupRule))));

    private static async Task<ValidationReport> Validate(Type type, VectorsFile vector, VectorsExpectation expected)
    {
        var rule = Activator.CreateInstance(type);
        var validator = KongChuoValidator.For(
            SpecVersion.V1_0, expected.Profile, rule is RecordRule record ? [record] : [], rule is GroupRule group ? [group] : []);
        var options = new ValidationOptions { AsOf = expected.AsOf, MaxSamples = int.MaxValue, MaxRecordBytes = expected.MaxRecordBytes, Extensions = expected.Extensions };
        using var inputs = new VectorsInputs(vector, expected);
        return await validator.ValidateAsync(inputs.All, options);
    }
}
