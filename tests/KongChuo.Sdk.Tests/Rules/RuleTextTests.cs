using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Tests;

namespace KongChuo.Sdk.Tests.Rules;

/// <summary>Messages are for people: titles and words in place of member names, codes and durations of machines.</summary>
public sealed partial class RuleTextTests
{
    /// <summary>Names the forbidden member as the data name it.</summary>
    private const string QuotesTheData = "KC4028";

    [Theory]
    [InlineData("P1M", "1 个月", "1 month")]
    [InlineData("P7D", "7 天", "7 days")]
    [InlineData("P2W", "2 周", "2 weeks")]
    [InlineData("P1Y6M", "1 年 6 个月", "1 year 6 months")]
    [InlineData("PT1H", "PT1H", "PT1H")]
    [InlineData("P1", "P1", "P1")]
    public void Duration_is_said_in_words(string duration, string chinese, string english) =>
        Assert.Equal((chinese, english), (ParameterText.Duration(duration, Language.Chinese), ParameterText.Duration(duration, Language.English)));

    [Theory]
    [InlineData("E205(traceResult=3) / evidence 11", "E205 公安查找反馈(查找结果：已死亡) / 佐证“死亡证明/户口注销证明”", "E205 Police trace returned(Result of the search: Dead) / evidence “Death certificate or proof of deregistration”")]
    [InlineData("stabilityDays", "复学至销号的最短巩固天数", "Least days from return to closing")]
    public void What_is_missing_is_said_by_titles(string missing, string chinese, string english)
    {
        var finding = Of("KC4112", new JsonObject { ["closeReason"] = "05", ["missing"] = missing });

        Assert.Contains(chinese, Message("KC4112", finding, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(english, Message("KC4112", finding, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void No_message_of_a_vector_shows_a_member_name_or_a_duration()
    {
        var messages = 0;
        var shown = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/vectors/rules"), "*.expect.json", SearchOption.AllDirectories))
        {
            foreach (var node in JsonNode.Parse(File.ReadAllText(path))!["findings"]!.AsArray())
            {
                var id = (string)node!["rule"]!;
                if (id[2] < '4' || id[2] > '5' || id == QuotesTheData)
                    continue;
                var finding = Of(id, node["args"] as JsonObject ?? []);
                foreach (var language in Enum.GetValues<Language>())
                {
                    messages++;
                    var message = Message(id, finding, language);
                    var own = Machine().Matches(RuleCatalogue.Find(id)!.Message.In(language)).Select(match => match.Value).ToHashSet();
                    if (Machine().Matches(message).Any(match => !own.Contains(match.Value)))
                        shown.Add(id + " " + message);
                }
            }
        }

        Assert.Empty(shown);
        Assert.True(messages > 500, $"only {messages} messages");
    }

    private static string Message(string rule, Finding finding, Language language) => RuleText.Message(RuleCatalogue.Find(rule)!, finding, Profile.Core, language, "*");

    private static Finding Of(string rule, JsonObject arguments) => new(rule, Severity.Error, 1, 1, "", 0, [.. RuleCatalogue.Find(rule)!.Arguments.Select(described => Argument(described, arguments[described.Name]))]);

    private static FindingArgument Argument(RuleArgument described, JsonNode? value) => new(described.Name, Value(described.Kind, value?.ToString()), described.IsPersonal);

    private static ArgumentValue Value(ArgumentKind kind, string? text) => kind switch
    {
        ArgumentKind.Integer => long.Parse(text ?? "0", CultureInfo.InvariantCulture),
        ArgumentKind.Date => DateOnly.Parse(text ?? "2025-01-01", CultureInfo.InvariantCulture),
        ArgumentKind.Boolean => bool.Parse(text ?? "false"),
        _ => text ?? "",
    };

    [GeneratedRegex(@"\bP[0-9]+[YMWD]\b|\b[a-z]+[A-Z][A-Za-z]*\b")]
    private static partial Regex Machine();
}
