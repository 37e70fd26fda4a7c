using KongChuo.Rules;
using KongChuo.Sdk.Tests.Validation;
using KongChuo.Validation;

namespace KongChuo.Tests.Rules;

/// <summary>An event whose condition is not met is told of, whatever rules a place switches off: the state machine holds everywhere.</summary>
public sealed class CaseConditionTests
{
    [Theory]
    [InlineData("KB-R031", "KC4111")]
    [InlineData("KB-R033", "KC4113")]
    public async Task Condition_whose_own_rule_is_off_is_told_by_the_general_one(string domainId, string rule)
    {
        var profile = Profile.Load(System.Text.Encoding.UTF8.GetBytes($$$"""{"id":"own","zh":"自","en":"own","extends":"core","source":["x"],"switches":{"{{{domainId}}}":false}}"""));
        var path = Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/rules/" + rule), "fail-*.input.ndjson").Order(StringComparer.Ordinal).First();

        var report = await KongChuoValidator.For(SpecVersion.V1_0, profile).ValidateAsync(
            [new ValidationInput("in", InputFormat.Ndjson, () => File.OpenRead(path))], new ValidationOptions { AsOf = new DateOnly(2025, 10, 8) });

        Assert.Contains("KC4102", Run.Rules(report));
        Assert.DoesNotContain(rule, Run.Rules(report));
    }
}
