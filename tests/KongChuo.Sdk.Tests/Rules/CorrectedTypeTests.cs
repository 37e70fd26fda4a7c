using System.Text;
using System.Text.Json.Nodes;
using KongChuo.Rules;
using KongChuo.Sdk.Tests.Validation;
using KongChuo.Validation;

namespace KongChuo.Tests.Rules;

/// <summary>A correction (E709) may put a value of any type anywhere in an event; no rule about a case throws for it.</summary>
public sealed class CorrectedTypeTests
{
    private static readonly string[] Pointers =
    [
        "/data", "/data/payload", "/data/issuer", "/data/evidence", "/data/evidence/0", "/data/payload/closeReason", "/data/payload/verificationFinding",
        "/data/payload/document", "/data/payload/dropoutReasons", "/data/payload/sessions", "/data/payload/placement", "/time",
    ];

    private static readonly string[] Values = ["\"x\"", "1", "null", "[1]", "{}", "[{}]"];

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Where(rule => rule.Scope == RuleScope.Case).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task No_rule_throws_whatever_a_correction_puts_in_an_event(string id)
    {
        var validator = KongChuoValidator.For(SpecVersion.V1_0, Profile.Core);
        var path = Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/rules/" + id), "*.input.ndjson").Order(StringComparer.Ordinal).Last();
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0).ToList();
        var events = lines.Select(line => JsonNode.Parse(line)!.AsObject()).Where(record => record.ContainsKey("specversion")).ToList();
        foreach (var pointer in Pointers)
        {
            foreach (var value in Values)
            {
                var corrected = string.Join('\n', lines.Concat(events.Select((item, index) => Correction(item, index, pointer, value))));

                var report = await validator.ValidateAsync(
                    [new ValidationInput("in", InputFormat.Ndjson, () => new MemoryStream(Encoding.UTF8.GetBytes(corrected)))], new ValidationOptions { AsOf = new DateOnly(2025, 10, 8) });

                Assert.Equal("", Run.Rules(report).Contains("KC9001") ? $"{pointer} {value}" : "");
            }
        }
    }

    private static string Correction(JsonObject corrected, int index, string pointer, string value)
    {
        var item = JsonNode.Parse(File.ReadAllLines(RepositoryRoot.At("spec/v1/vectors/rules/KC4108/pass-corrected.input.ndjson"))[^1])!.AsObject();
        item["id"] = $"01930000-0000-7000-8000-0009{index:x8}";
        item["source"] = corrected["source"]!.DeepClone();
        item["subject"] = corrected["subject"]!.DeepClone();
        item["data"]!["corrects"] = corrected["id"]!.DeepClone();
        item["data"]!["payload"]!["field"] = pointer;
        item["data"]!["payload"]!["newValue"] = JsonNode.Parse(value);
        return item.ToJsonString();
    }
}
