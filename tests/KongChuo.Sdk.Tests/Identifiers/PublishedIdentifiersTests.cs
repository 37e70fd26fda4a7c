using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KongChuo.Identifiers;
using KongChuo.Packages;
using KongChuo.Validation.Records;

namespace KongChuo.Tests.Identifiers;

/// <summary>The identifiers of the SDK and those of <c>spec/v1/identifiers.json</c> are the same.</summary>
public class PublishedIdentifiersTests
{
    private const string Characters = "0189AIXaxz-:";

    private static readonly JsonObject Types = Read("spec/v1/schema/common/types.schema.json")["$defs"]!.AsObject();

    public static TheoryData<string, string, string?> Examples(bool judgedByCodeToo)
    {
        var data = new TheoryData<string, string, string?>();
        foreach (var (id, identifier) in PublishedIdentifiers.All.Where(item => JudgeOf(item.Key) is not null == judgedByCodeToo))
        {
            foreach (var example in identifier["valid"]!.AsArray())
                data.Add(id, (string)example!["value"]!, null);
            foreach (var example in identifier["invalid"]!.AsArray())
                data.Add(id, (string)example!["value"]!, (string?)example["cause"] ?? PublishedIdentifiers.Form);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples), true)]
    [MemberData(nameof(Examples), false)]
    public void Examples_are_judged_as_the_data_say(string id, string text, string? cause)
    {
        Assert.Equal(cause, PublishedIdentifiers.Judge(id, text, PublishedIdentifiers.AsOf));
        if (JudgeOf(id) is { } judge)
            Assert.Equal(cause, Cause(judge(Encoding.UTF8.GetBytes(text), PublishedIdentifiers.AsOf)));
    }

    [Theory]
    [MemberData(nameof(Examples), true)]
    public void Whatever_becomes_of_an_example_data_and_code_agree(string id, string text, string? cause)
    {
        var judge = JudgeOf(id)!;
        Assert.Equal(cause, PublishedIdentifiers.Judge(id, text, PublishedIdentifiers.AsOf));
        foreach (var changed in Changes(text))
        {
            var published = PublishedIdentifiers.Judge(id, changed, PublishedIdentifiers.AsOf);
            Assert.Equal((changed, published), (changed, Cause(judge(Encoding.UTF8.GetBytes(changed), PublishedIdentifiers.AsOf))));
        }
    }

    [Fact]
    public void Every_check_character_follows_from_the_weights_of_the_data()
    {
        var checks = PublishedIdentifiers.All.Values.SelectMany(identifier => identifier["checks"]!.AsArray()
            .Where(check => check!["checkCharacter"] is not null)
            .SelectMany(check => identifier["valid"]!.AsArray().Select(example => (Id: (string)identifier["id"]!, Check: check!, Text: (string)example!["value"]!)))).ToList();

        Assert.NotEmpty(checks);
        Assert.All(checks, item =>
        {
            if (item.Check["when"] is { } when && !Regex.IsMatch(item.Text, (string)when!))
                return;
            var character = item.Check["checkCharacter"]!;
            var (from, to, at) = ((int)character["from"]!, (int)character["to"]!, (int)character["at"]!);
            Assert.Equal(item.Text[at - 1], PublishedIdentifiers.CheckCharacter((string)character["algorithm"]!, item.Text[(from - 1)..to]));
        });
    }

    [Fact]
    public void Every_kind_a_schema_can_name_is_there_with_its_rule()
    {
        var kinds = Types.Select(type => (string?)type.Value!["x-identifier"]).OfType<string>().Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(kinds, PublishedIdentifiers.All.Values.Where(item => item["rule"] is not null).Select(item => (string)item["id"]!).Order(StringComparer.Ordinal));
        Assert.All(PublishedIdentifiers.All.Values.Where(item => item["rule"] is not null), item =>
        {
            Assert.Equal((string)item["rule"]!, IdentifierRules.Find((string)item["id"]!).Rule.Id);
            Assert.All(item["types"]!.AsArray(), type => Assert.Equal((string)item["id"]!, (string?)Types[(string)type!]!["x-identifier"]));
        });
    }

    [Fact]
    public void What_the_schema_alone_judges_has_its_pattern()
    {
        foreach (var item in PublishedIdentifiers.All.Values.Where(item => item["rule"] is null))
            Assert.All(item["types"]!.AsArray(), type => Assert.Equal((string?)Types[(string)type!]!["pattern"], (string?)item["checks"]![0]!["pattern"]));
    }

    [Fact]
    public void Old_numbers_are_raised_as_the_data_say()
    {
        var legacy = PublishedIdentifiers.All["citizenId"]["legacy"]!;
        foreach (var example in legacy["examples"]!.AsArray())
        {
            var (old, after) = ((string)example!["value"]!, (int)legacy["insertAfter"]!);
            var isOld = Regex.IsMatch(old, (string)legacy["centenarian"]!);
            var digits = old.Insert(after, (string)legacy[isOld ? "centenarianCentury" : "century"]!);
            Assert.Equal((string?)example["raised"], digits + PublishedIdentifiers.CheckCharacter("mod11-2", digits));
            Assert.Equal((string?)example["raised"], CitizenId.FromLegacy15(old)?.Reveal());
        }
    }

    [Fact]
    public void The_pseudonym_is_an_hmac_of_sm3()
    {
        var example = PublishedIdentifiers.All["childId"]["pseudonym"]!;
        var key = Encoding.UTF8.GetBytes((string)example["key"]!).Concat(new byte[64]).Take(64).ToArray();

        var inner = Sm3.HashData([.. key.Select(item => (byte)(item ^ 0x36)), .. Encoding.UTF8.GetBytes((string)example["message"]!)]);
        var outer = Sm3.HashData([.. key.Select(item => (byte)(item ^ 0x5c)), .. inner]);

        Assert.Equal((string?)example["value"], Convert.ToHexString(outer), ignoreCase: true);
    }

    /// <summary>The text with one character more, and with each character replaced, removed or doubled.</summary>
    private static IEnumerable<string> Changes(string text)
    {
        yield return text + "0";
        for (var i = 0; i < text.Length; i++)
        {
            yield return text.Remove(i, 1);
            yield return text.Insert(i, text[i].ToString());
            foreach (var other in Characters)
                yield return text.Remove(i, 1).Insert(i, other.ToString());
        }
    }

    private static IdentifierRules.Judge? JudgeOf(string id) => id == "organizationCode"
        ? (utf8, _) => OrganizationCode.Check(utf8)
        : PublishedIdentifiers.All[id]["rule"] is null ? null : IdentifierRules.Find(id).Judge;

    private static string? Cause(IdentifierError error) => error == IdentifierError.None ? null : IdentifierRules.CodeOf(error);

    private static JsonObject Read(string path) => JsonNode.Parse(File.ReadAllText(RepositoryRoot.At(path)))!.AsObject();
}
