using KongChuo;
using KongChuo.Rules;
using KongChuo.Validation;

namespace Conformance;

/// <summary>Every vector of the specification through the SDK: all findings, and nothing but them, with their places and arguments.</summary>
public class Vectors
{
    public static TheoryData<string> Names => [.. VectorsFile.All.Select(vector => vector.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_vector_gives_exactly_the_expected_findings(string name)
    {
        var vector = VectorsFile.All.Single(candidate => candidate.Name == name);
        Assert.True(File.Exists(vector.Expectation), "The vector has no expectation.");
        var expected = VectorsExpectation.Read(vector.Expectation);

        var report = await Validate(vector, expected);

        var found = report.Rules.SelectMany(rule => rule.Samples).Select(sample => VectorsFinding.Of(sample.Finding));
        Assert.Equal(VectorsFinding.Lines(expected.Findings), VectorsFinding.Lines(found));
    }

    [Fact]
    public void Every_file_belongs_to_a_vector() => Assert.Empty(VectorsFile.Strays());

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

    private static Task<ValidationReport> Validate(VectorsFile vector, VectorsExpectation expected)
    {
        var options = new ValidationOptions { AsOf = expected.AsOf, MaxSamples = int.MaxValue, MaxRecordBytes = expected.MaxRecordBytes };
        return KongChuoValidator.For(SpecVersion.V1_0, Profile.Find(expected.Profile)).ValidateAsync([vector.Open()], options);
    }
}
