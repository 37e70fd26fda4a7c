using System.Text.Json.Nodes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Tests;

/// <summary>What the emitters make of a tiny specification.</summary>
public sealed class GeneratorTests
{
    private const string Records = "src/KongChuo.Sdk/Generated/V1/Records/";

    private static readonly IReadOnlyDictionary<string, string> Made = Generator.Run(TinySpec.Files).Texts;

    [Fact]
    public void The_same_specification_gives_the_same_bytes()
    {
        var again = Generator.Run(TinySpec.Files).Texts;

        Assert.Equal(Made.Keys, again.Keys);
        Assert.All(Made, file => Assert.Equal(file.Value, again[file.Key]));
    }

    [Fact]
    public void Lines_end_with_a_line_feed_only() =>
        Assert.All(Made, file => Assert.True(!file.Value.Contains('\r', StringComparison.Ordinal) && file.Value.EndsWith('\n'), file.Key));

    [Fact]
    public void A_code_list_becomes_a_struct_with_names_from_the_english_labels()
    {
        var sex = Made["src/KongChuo.Sdk/Generated/V1/Codes/SexCode.g.cs"];
        var codes = Made["src/KongChuo.Sdk/Generated/V1/Codes/EventCode.g.cs"];

        Assert.Contains("public readonly partial struct SexCode : ICode<SexCode>", sex, StringComparison.Ordinal);
        Assert.Contains("public static SexCode Female => new(\"2\");", sex, StringComparison.Ordinal);
        Assert.Contains("public static EventCode SameE1 => new(\"E1\");", codes, StringComparison.Ordinal);
        Assert.Contains("public static EventCode SameE2 => new(\"E2\");", codes, StringComparison.Ordinal);
        Assert.Contains("public static EventCode Code3Things => new(\"E3\");", codes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_becomes_a_class_with_typed_and_documented_properties()
    {
        var person = Made[Records + "Person.g.cs"];

        Assert.Contains("public sealed class Person : KongChuoObject", person, StringComparison.Ordinal);
        Assert.Contains("    [Required]\n    [JsonPropertyName(\"name\")]\n    public string? Name\n", person, StringComparison.Ordinal);
        Assert.Contains("public SexCode? Sex\n", person, StringComparison.Ordinal);
        Assert.Contains("public DateOnly? Born\n", person, StringComparison.Ordinal);
        Assert.Contains("public JsonNumber? Score\n", person, StringComparison.Ordinal);
        Assert.Contains("<para>全名 &lt;甲&gt;</para>", person, StringComparison.Ordinal);
        Assert.Contains("<para>Cardinality 1; privacy class M; null when absent.</para>", person, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_derives_from_its_header_and_demands_what_its_kind_demands()
    {
        var ledger = Made[Records + "TinyRecord.g.cs"];

        Assert.Contains("public sealed class TinyRecord : LedgerRecord", ledger, StringComparison.Ordinal);
        Assert.Contains("LedgerRecord.Members.With(\"people\", \"marks\", \"seen\")", ledger, StringComparison.Ordinal);
        Assert.Contains("RecordType = \"ledger.tiny\";", ledger, StringComparison.Ordinal);
        Assert.Contains("    [Required]\n    [JsonPropertyName(\"recordId\")]\n    public override string? RecordId\n", ledger, StringComparison.Ordinal);
        Assert.Contains("public IReadOnlyList<Person>? People\n", ledger, StringComparison.Ordinal);
        Assert.Contains("public IReadOnlyList<TinyMark>? Marks\n", ledger, StringComparison.Ordinal);
        Assert.Contains("private bool? @field;", Made[Records + "TinyMark.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_has_data_and_a_payload_of_its_own()
    {
        Assert.Contains("public TinyData? Data\n", Made[Records + "TinyEvent.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public sealed class TinyData : CaseEventData", Made[Records + "TinyData.g.cs"], StringComparison.Ordinal);
        Assert.Contains("EventCode = new EventCode(\"E1\");", Made[Records + "TinyData.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public JsonNumber? Count\n", Made[Records + "TinyPayload.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public abstract CaseEventData? DataEnvelope { get; }", Made[Records + "CaseEvent.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_becomes_a_descriptor_a_base_class_and_a_row_of_the_registry()
    {
        const string Folder = "src/KongChuo.Sdk/Generated/V1/Rules/";

        Assert.Contains("public static RuleDescriptor KC4001 { get; } = new()", Made[Folder + "RuleCatalogue.KC4.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Report(ref RuleContext context, int offset, long found, string? who)", Made[Folder + "RuleBases.g.cs"], StringComparison.Ordinal);
        Assert.Contains("new KC4001(),", Made[Folder + "RuleRegistry.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "小台账", "签发方")]
    [InlineData("en", "Tiny ledger", "Issued by")]
    public void The_reference_is_written_in_both_languages(string language, string ledger, string issuers)
    {
        var folder = $"docs/reference/{language}/";

        Assert.Contains($"# L01 {ledger}", Made[folder + "kinds/L01.md"], StringComparison.Ordinal);
        Assert.Contains("[Person](../blocks/person.md)\\[] | 1..n", Made[folder + "kinds/L01.md"], StringComparison.Ordinal);
        Assert.Contains(issuers, Made[folder + "kinds/E1.md"], StringComparison.Ordinal);
        Assert.Contains("[KC-SEX](../codelists/KC-SEX.md)", Made[folder + "blocks/person.md"], StringComparison.Ordinal);
        Assert.Contains("`KB-R001.days`", Made[folder + "rules/KC4001.md"], StringComparison.Ordinal);
        Assert.Contains("`15`", Made[folder + "profiles/core.md"], StringComparison.Ordinal);
        Assert.Contains("[KC4001](rules/KC4001.md)", Made[folder + "index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_the_reference_leads_to_a_page()
    {
        foreach (var (path, text) in Made.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)))
        {
            foreach (var link in Links.In(path, text))
                Assert.True(Made.ContainsKey(link), $"{path} links to {link}");
        }
    }

    [Fact]
    public void The_vectors_are_listed() =>
        Assert.Equal(
            """{"vectors":[{"name":"rules/KC4001/fail-a","input":"rules/KC4001/fail-a.input.ndjson","expect":"rules/KC4001/fail-a.expect.json","kinds":["L01","E1"],"rules":["KC4001","KC1007"]}],"faults":[{"file":"faults/common/person.json","schema":"common/person.schema.json","cases":2}]}""",
            JsonNode.Parse(Made["spec/v1/vectors/index.json"])!.ToJsonString());

    [Theory]
    [InlineData("kinds.json", "{\"kinds\":[{\"id\":\"L01\",\"group\":\"ledger\",\"recordType\":\"x\",\"schema\":\"ledger/none.json\",\"class\":\"X\",\"zh\":\"甲\",\"en\":\"A\"}]}")]
    [InlineData("kinds.json", "{\"kinds\":[{\"id\":\"L01\"}]}")]
    [InlineData("codelists/KC-SEX.json", "{\"id\":\"KC-SEX\",\"id\":\"KC-SEX\"}")]
    [InlineData("codelists/KC-SEX.json", "[]")]
    [InlineData("schema/common/person.schema.json", "{\"$id\":\"https://elsewhere.example/\"}")]
    [InlineData("rules/KC4001.json", "{\"id\":\"KC4002\",\"scope\":\"record\"}")]
    public void A_faulty_file_is_named(string path, string text)
    {
        var fault = Assert.Throws<SpecException>(() => Generator.Run(TinySpec.With(path, text)));

        Assert.NotEmpty(fault.Message);
    }

    [Fact]
    public void A_reference_that_leads_nowhere_is_named_with_its_file()
    {
        var text = """{"$id":"https://kongchuo.example/spec/v1/schema/common/person.schema.json","type":"object","properties":{"a":{"$ref":"types.schema.json#/$defs/x"}}}""";

        var fault = Assert.Throws<SpecException>(() => Generator.Run(TinySpec.With("schema/common/person.schema.json", text)));

        Assert.StartsWith("schema/common/person.schema.json: ", fault.Message, StringComparison.Ordinal);
    }
}
