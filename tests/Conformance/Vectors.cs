using KongChuo;
using KongChuo.Rules;
using KongChuo.Validation;

namespace Conformance;

/// <summary>Every vector of the specification through the SDK: all findings, and nothing but them, with their places and arguments.</summary>
public class Vectors
{
    /// <summary>Rules no data can break: keywords the schemas do not use or that closing objects turns into KC2005, and a rule that throws.</summary>
    private static readonly string[] OutOfReach =
    [
        "KC2002", "KC2013", "KC2014", "KC2018", "KC2019", "KC2020", "KC2021", "KC2027", "KC2029", "KC2030", "KC2031", "KC9001",
    ];

    public static TheoryData<string> Names => [.. VectorsFile.All.Select(vector => vector.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_vector_gives_exactly_the_expected_findings(string name)
    {
        var vector = VectorsFile.All.Single(candidate => candidate.Name == name);
        Assert.True(File.Exists(vector.Expectation), "The vector has no expectation.");
        var expected = VectorsExpectation.Read(vector.Expectation);

        var report = await Validate(vector, expected);

        var wanted = VectorsFinding.Lines(expected.Findings);
        var found = VectorsFinding.Lines(report.Rules.SelectMany(rule => rule.Samples).Where(sample => vector.Holds(sample.Input)).Select(sample => VectorsFinding.Of(sample.Finding, vector.FileIn(sample.Input))));
        Assert.True(wanted.SequenceEqual(found), $"Expected:\n{string.Join('\n', wanted)}\nFound:\n{string.Join('\n', found)}");
        Assert.Equal(expected.Completeness, report.Completeness is { } completeness ? VectorsCompleteness.Of(completeness) : null);
    }

    [Fact]
    public void Every_file_belongs_to_a_vector() => Assert.Empty(VectorsFile.Strays());

    [Fact]
    public void Every_rule_is_broken_by_a_vector()
    {
        var broken = VectorsFile.All.SelectMany(vector => VectorsExpectation.Read(vector.Expectation).Findings).Select(finding => finding.Rule);
        Assert.Equal(OutOfReach, RuleCatalogue.All.Select(rule => rule.Id).Except(broken));
    }

    [Fact]
    public void The_first_word_of_a_rule_vector_says_whether_the_rule_finds_something()
    {
        foreach (var vector in VectorsFile.All.Where(vector => vector.Rule is not null))
        {
            Assert.NotNull(RuleCatalogue.Find(vector.Rule!));
            var isFound = VectorsExpectation.Read(vector.Expectation).Findings.Any(finding => finding.Rule == vector.Rule);
            var word = vector.ShortName.Split('-')[0];
            Assert.True(word == "edge" || word == (isFound ? "fail" : "pass"), $"{vector.Name}: {vector.Rule} {(isFound ? "is" : "is not")} expected.");
        }
    }

    private static async Task<ValidationReport> Validate(VectorsFile vector, VectorsExpectation expected)
    {
        var options = new ValidationOptions { AsOf = expected.AsOf, MaxSamples = int.MaxValue, MaxRecordBytes = expected.MaxRecordBytes, Extensions = expected.Extensions };
        var validator = expected.Requirements is { } requirements
            ? KongChuoValidator.For(SpecVersion.V1_0, expected.Profile, requirements)
            : KongChuoValidator.For(SpecVersion.V1_0, expected.Profile);
        using var inputs = new VectorsInputs(vector, expected);
        return await validator.ValidateAsync(inputs.All, options);
    }
}
