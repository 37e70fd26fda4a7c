using System.Text.Json;
using KongChuo.Rules;

namespace KongChuo.Sdk.Tests.Rules;

/// <summary>The profiles that come with the specification are read without a look at their values, to save time at every start: it is taken here.</summary>
public sealed class SpecificationProfileTests
{
    public static TheoryData<string> Ids => [.. Profile.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_value_has_the_form_of_its_unit(string id)
    {
        using var document = JsonDocument.Parse(SpecResources.Read($"profiles/{id}.json"));
        var parameters = document.RootElement.GetProperty("parameters").EnumerateObject().ToList();
        foreach (var parameter in parameters)
        {
            var inherited = document.RootElement.TryGetProperty("extends", out _) ? Profile.Core.Parameter(parameter.Name) : null;
            ParameterReader.Read(parameter.Value, "/parameters/" + parameter.Name, inherited, checks: true);
        }

        Assert.NotEmpty(parameters);
    }
}
