using System.Text.Json;
using System.Text.RegularExpressions;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Schemas;
using KongChuo.V1;

namespace KongChuo.Tests.Rules;

/// <summary>The rules as the specification writes them: their shape, and what they refer to.</summary>
public partial class RuleFileTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_file_has_the_shape_of_the_meta_schema()
    {
        var registry = new SchemaRegistry();
        registry.Add(File.ReadAllBytes(RepositoryRoot.At("spec/meta/rule.schema.json")));
        var program = registry.Compile("https://kongchuo.example/spec/meta/rule.schema.json", new SchemaOptions { AssertFormat = true });
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/rules")))
        {
            var result = new SchemaResult();
            program.Diagnose(File.ReadAllBytes(path), result);
            Assert.True(result.Faults.Count == 0, $"{Path.GetFileName(path)}: {string.Join("; ", result.Faults)}");
        }
    }

    [Fact]
    public void Names_are_unique() =>
        Assert.Empty(RuleCatalogue.All.GroupBy(rule => rule.Name).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_refers_to_what_exists(string id)
    {
        var rule = RuleCatalogue.Find(id)!;
        var kinds = KindTable.All.Concat(KindTable.Messages).Select(kind => kind.Id).Concat(["*", "batch.header", "batch.document"]).ToHashSet(StringComparer.Ordinal);

        Assert.All(rule.AppliesTo, kind => Assert.Contains(kind, kinds));
        Assert.All(rule.Parameters, parameter => Assert.NotNull(Profile.Core.Parameter(parameter.Key)));
        Assert.All(rule.Responsible, party => Assert.NotNull(CodeLists.All.Get("KC-PARTY").Find(party)));
        Assert.All(rule.Arguments.Select(argument => argument.CodeList).OfType<string>(), list => Assert.NotNull(CodeLists.All.Find(list)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Only_messages_name_arguments_and_parameters_and_only_those_of_the_rule(string id)
    {
        var rule = RuleCatalogue.Find(id)!;
        var names = rule.Arguments.Select(argument => argument.Name).Concat(rule.Parameters.Select(parameter => parameter.Name)).ToList();

        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            Assert.All(Placeholders().Matches(rule.Message.In(language)), match => Assert.Contains(match.Groups[1].Value, names));
            foreach (var text in new[] { rule.Why, rule.Fix, rule.Title })
                Assert.DoesNotContain('{', text.In(language));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_name_the_same_things(string id)
    {
        var message = RuleCatalogue.Find(id)!.Message;

        Assert.Equal(Named(message, Language.Chinese), Named(message, Language.English));
    }

    [Fact]
    public void Profiles_set_severities_only_where_a_rule_lets_them()
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/profiles")))
        {
            using var profile = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var severity in profile.RootElement.GetProperty("severities").EnumerateObject())
            {
                var rules = RuleCatalogue.All.Where(rule => rule.Id == severity.Name || rule.DomainIds.Contains(severity.Name)).ToList();
                Assert.NotEmpty(rules);
                Assert.All(rules, rule => Assert.True(rule.IsOverridable, $"{Path.GetFileName(path)} sets {severity.Name}, {rule.Id} is not overridable."));
            }
        }
    }

    [Fact]
    public void Two_lines_of_responsibility_are_graver_in_fangcheng()
    {
        Assert.Equal(Severity.Warning, Profile.Core.SeverityOf(RuleCatalogue.KC4013));
        Assert.Equal(Severity.Error, Profile.Find("fangcheng-2025").SeverityOf(RuleCatalogue.KC4013));
    }

    private static IEnumerable<string> Named(LocalizedText text, Language language) =>
        Placeholders().Matches(text.In(language)).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{([A-Za-z0-9]+)\}")]
    private static partial Regex Placeholders();
}
