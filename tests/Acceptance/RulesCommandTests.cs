using System.Text.Json;

namespace KongChuo.Acceptance;

/// <summary><c>kongchuo rules</c>, against the rules' own files.</summary>
public sealed class RulesCommandTests
{
    [Theory]
    [InlineData("en", "/parameters/KB-R012.windows/value: The value is not ranges of days")]
    [InlineData("zh-CN", "/parameters/KB-R012.windows/value：取值应为月日区间")]
    public void Profile_that_cannot_be_used_is_wrong_usage_with_place_cause_and_remedy(string language, string says)
    {
        using var workspace = new Workspace();
        var profile = workspace.Write("own.json", """{"id":"own","zh":"自有","en":"own","extends":"core","parameters":{"KB-R012.windows":{"value":["x"]}}}""");

        string[][] calls = [["rules", "list"], ["validate", profile], ["cases", profile], ["reconcile", "--left", profile, "--right", profile], ["generate", workspace.At("out")]];
        Assert.All(calls, call =>
        {
            var run = BuiltProgram.Run([.. call, "--profile", profile, "--lang", language]);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains(says, run.Errors, StringComparison.Ordinal);
            Assert.Equal(language != "en", Tests.Scripts.HasChinese(run.Errors));
        });
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("rules", "list")]
    public void List_has_every_rule_of_the_specification_in_order(params string[] arguments)
    {
        var lines = BuiltProgram.Run([.. arguments, "--lang", "en"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal($"{SpecificationFiles.RuleIds.Count} rules (profile core)", lines[0]);
        Assert.Equal(SpecificationFiles.RuleIds, lines.Skip(1).Select(line => line.Split("  ")[0]));
    }

    [Fact]
    public void List_as_JSON_has_what_the_file_of_each_rule_says()
    {
        var output = JsonSerializer.Deserialize<JsonElement>(BuiltProgram.Run("rules", "list", "--format", "json").OutputBytes);
        var rules = output.GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(SpecificationFiles.RuleIds, rules.Select(rule => rule.GetProperty("id").GetString()));
        foreach (var rule in rules)
        {
            var file = SpecificationFiles.Rule(rule.GetProperty("id").GetString()!);
            Assert.Equal(file.GetProperty("name").GetString(), rule.GetProperty("name").GetString());
            Assert.Equal(file.GetProperty("scope").GetString(), rule.GetProperty("scope").GetString());
            Assert.Equal(file.GetProperty("title").GetProperty("zh-CN").GetString(), rule.GetProperty("title").GetString());
            Assert.Equal(Texts(file, "appliesTo"), Texts(rule, "appliesTo"));
        }
    }

    [Fact]
    public void Explain_gives_the_words_of_the_rule()
    {
        var file = SpecificationFiles.Rule("KC3101");
        var (text, json) = (BuiltProgram.Run("rules", "explain", "KC3101").Output, BuiltProgram.Run("rules", "explain", "KC3101", "--format", "json").Output);

        foreach (var member in new[] { "title", "message", "why", "fix" })
        {
            Assert.Contains(file.GetProperty(member).GetProperty("zh-CN").GetString()!, text, StringComparison.Ordinal);
            Assert.Contains(file.GetProperty(member).GetProperty("zh-CN").GetString()!, json, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("KC0000")]
    [InlineData("kc3101")]
    [InlineData("")]
    public void Explaining_a_rule_that_does_not_exist_is_wrong_usage(string id)
    {
        var run = BuiltProgram.Run("rules", "explain", id);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    private static IEnumerable<string?> Texts(JsonElement rule, string member) => rule.GetProperty(member).EnumerateArray().Select(item => item.GetString());
}
