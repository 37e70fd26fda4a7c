using KongChuo.Rules;

namespace KongChuo.Tests.Rules;

/// <summary>Every rule about the meaning of records has vectors enough: two that pass, two that fail, one at its edge.</summary>
public sealed class RuleVectorTests
{
    public static TheoryData<string> Ids =>
        [.. RuleCatalogue.All.Where(rule => rule.Scope is RuleScope.Case or RuleScope.Batch || rule.Id[2] is '4' or '5' or '6').Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_vectors_that_pass_that_fail_and_at_its_edge(string id)
    {
        var words = Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/rules/" + id), "*.expect.json").Select(path => Path.GetFileName(path).Split('-')[0]).ToLookup(word => word);

        Assert.True(words["pass"].Count() >= 2 && words["fail"].Count() >= 2 && words["edge"].Any(), string.Join(' ', words.Select(word => $"{word.Key} {word.Count()}")));
    }
}
