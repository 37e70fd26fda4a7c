using System.Text.Json;
using System.Text.RegularExpressions;
using KongChuo.Cases;
using KongChuo.Completeness;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validation;
using KongChuo.Validator.Cases;
using KongChuo.Validator.Reports;
using KongChuo.Validator.Texts;

namespace KongChuo.Tests.Validator.Texts;

public sealed class TextTests
{
    private const string Folder = "src/KongChuo.Validator/Texts";
    private static readonly string[] Families = ["report.verdict.", "report.severity.", "why.", "rules.scope.", "cases.violation.", "completeness.verdict.", "requirements.fault.", "extension.fault."];

    private static readonly string[] Pages =
        [.. Directory.EnumerateFiles(RepositoryRoot.At(Folder), "help.*.en.txt").Select(path => Path.GetFileName(path).Split('.')[1])];

    public static TheoryData<string> Keys => [.. Texts.Keys];

    private static Dictionary<string, JsonElement> Texts { get; } =
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(File.ReadAllBytes(RepositoryRoot.At(Folder + "/texts.json")))!;

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_text_says_the_same_in_both_languages(string key)
    {
        var text = Texts[key];
        Assert.Equal(["zh-CN", "en"], text.EnumerateObject().Select(member => member.Name));
        var (chinese, english) = (Text.Get(Language.Chinese, key), Text.Get(Language.English, key));
        Assert.Equal(Places(chinese), Places(english));
        Assert.False(Scripts.HasChinese(english), english);
        Assert.True(Scripts.HasChinese(chinese), chinese);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_text_is_used(string key)
    {
        if (Array.Find(Families, family => key.StartsWith(family, StringComparison.Ordinal)) is { } family)
            Assert.Contains(Members(family), name => name == key);
        else
            Assert.Contains(Sources(), source => source.Contains($"\"{key}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_value_of_an_enumeration_has_its_text()
        => Assert.All(Families.SelectMany(Members), key => Assert.True(Texts.ContainsKey(key), key));

    [Fact]
    public void Every_help_page_names_the_same_commands_and_options_in_both_languages()
    {
        Assert.Contains("root", Pages);
        Assert.All(Pages, page =>
        {
            var (chinese, english) = (Text.Help(Language.Chinese, page), Text.Help(Language.English, page));
            Assert.Equal(Words(chinese), Words(english));
            Assert.False(Scripts.HasChinese(english), english);
            Assert.True(Scripts.HasChinese(chinese), chinese);
        });
    }

    [Theory]
    [InlineData("validate", "ValidateCommand.cs")]
    [InlineData("schema", "SchemaValidateCommand.cs")]
    [InlineData("reconcile", "ReconcileCommand.cs")]
    public void Every_option_of_a_command_is_in_its_help_page(string page, string source)
    {
        var common = page != "schema" ? "\"--profile\" \"--format\" \"--lang\"" : "";
        var code = File.ReadAllText(RepositoryRoot.At("src/KongChuo.Validator/Commands/" + source)) + common;
        Assert.Equal(Found(code, "\"(--[a-z-]+)\""), Found(Text.Help(Language.English, page), "(?m)^  (--[a-z-]+)"));
    }

    private static IEnumerable<string> Found(string text, string pattern) =>
        Regex.Matches(text, pattern).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Members(string family)
    {
        IEnumerable<string> names = family switch
        {
            "report.verdict." => Enum.GetValues<Verdict>().Select(ReportWords.Of),
            "report.severity." => Enum.GetValues<Severity>().Select(ReportWords.Of),
            "why." => Enum.GetNames<NotCheckedReason>(),
            "cases.violation." => Enum.GetValues<CaseViolationKind>().Select(CasesTextWriter.KeyOf),
            "completeness.verdict." => Enum.GetValues<CompletenessVerdict>().Select(ReportWords.Of),
            "requirements.fault." => Enum.GetNames<RequirementsFault>().Where(name => name != nameof(RequirementsFault.Form)),
        "extension.fault." => Enum.GetNames<ExtensionSchemaFault>(),
            _ => Enum.GetNames<RuleScope>(),
        };
        return names.Select(name => family + name);
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(RepositoryRoot.At("src/KongChuo.Validator"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

    private static IEnumerable<string> Places(string text) =>
        Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Words(string page) =>
        Regex.Matches(page, "--[a-z-]+|kongchuo [a-z]+( [a-z]+)?").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
