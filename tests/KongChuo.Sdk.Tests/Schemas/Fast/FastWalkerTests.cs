using KongChuo.Schemas.Fast;

namespace KongChuo.Tests.Schemas.Fast;

public class FastWalkerTests
{
    private const string Person = """
        {"type":"object","required":["id","name"],"additionalProperties":false,"properties":{
          "id":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}$"},
          "name":{"type":"string","minLength":1,"maxLength":4},
          "grade":{"type":"integer","minimum":1,"maximum":9},
          "score":{"type":"number","maximum":100},
          "boarding":{"type":"boolean"},
          "kind":{"enum":["a","b","long enough to need more than eight bytes"]},
          "when":{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
          "tags":{"type":"array","uniqueItems":true,"maxItems":3,"items":{"type":"string"}},
          "a name of a member that is longer than a vector":{"type":"boolean"}}}
        """;

    [Theory]
    [InlineData("""{"id":"0123abcd-00ff","name":"张三"}""")]
    [InlineData(""" { "name" : "a·b" , "id" : "0123abcd-00ff" } """)]
    [InlineData("{\r\n\t\"id\": \"0123abcd-00ff\",\n  \"name\": \"一二三四\",\n  \"grade\": 9,\n  \"score\": -0.5\n}")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","kind":"long enough to need more than eight bytes","when":"2024-02-29","tags":["x","y"],"boarding":true}""")]
    [InlineData("""{"a name of a member that is longer than a vector":false,"id":"0123abcd-00ff","name":"a","tags":[]}""")]
    public void Sound_records_are_accepted(string json) => Assert.True(new FastPlanHarness(Person).Accepts(json));

    [Theory]
    [InlineData("""{"id":"0123abcd-00ff"}""")]
    [InlineData("""{"id":"0123abcd-00fg","name":"a"}""")]
    [InlineData("""{"id":"0123abcd-00ff0","name":"a"}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":""}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"一二三四五"}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"\u0061"}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","name":"b"}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","other":1}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","grade":10}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","grade":01}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","grade":1.0}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","score":100.5}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","score":1.}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","boarding":"true"}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","kind":"c"}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","when":"2023-02-29"}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","tags":["x","x"]}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","tags":["w","x","y","z"]}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a","tags":["x",]}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a",}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a"} {}""")]
    [InlineData("""{"id":"0123abcd-00ff","name":"a" """)]
    [InlineData("""{"id":"0123abcd-00ff","name":"a""")]
    [InlineData("{\"id\":\"0123abcd-00ff\",\n\"name\":\"a\tb\"}")]
    [InlineData("{\"id\":\"0123abcd-00ff\",\"name\":\"\uFFFE\"}")]
    [InlineData("{\"id\":\"0123abcd-00ff\",\"name\":\"a\",\"kind\":\"a\0\"}")]
    [InlineData("null")]
    [InlineData("")]
    public void What_is_wrong_or_unusual_is_left_to_the_complete_engine(string json) => Assert.False(new FastPlanHarness(Person).Accepts(json));

    [Fact]
    public void Ill_formed_utf8_is_left_to_the_complete_engine_wherever_it_stands()
    {
        var harness = new FastPlanHarness("""{"type":"string"}""");
        byte[][] broken = [[0x80], [0xC0, 0xAF], [0xC3], [0xE4, 0xB8], [0xE4, 0xB8, 0x41], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80], [0xE4, 0xC3, 0xA9], [0xC3, 0xA9, 0xA9]];
        for (var before = 0; before < 70; before++)
        {
            byte[] quoted(ReadOnlySpan<byte> middle) => [(byte)'"', .. Enumerable.Repeat((byte)'a', before), .. middle, (byte)'"'];
            Assert.True(harness.Accepts(quoted("中é"u8)));
            Assert.All(broken, bytes => Assert.False(harness.Accepts(quoted(bytes))));
        }
    }

    [Theory]
    [InlineData("""{"k":"1","n":"12"}""", true)]
    [InlineData("""{"k":"1","n":"ab"}""", false)]
    [InlineData("""{"k":"1"}""", false)]
    [InlineData("""{"k":"2","n":"ab"}""", true)]
    [InlineData("""{"k":"3","n":"ab"}""", false)]
    [InlineData("""{"k":"3"}""", true)]
    [InlineData("""{"n":"ab"}""", true)]
    public void Conditions_on_members_are_decided(string json, bool accepted)
    {
        const string schema = """
            {"type":"object","additionalProperties":false,"properties":{"k":{"type":"string"},"n":{"type":"string"}},"allOf":[
              {"if":{"properties":{"k":{"const":"1"}},"required":["k"]},"then":{"required":["n"],"properties":{"n":{"type":"string","pattern":"^[0-9]+$"}}}},
              {"if":{"properties":{"k":{"not":{"pattern":"^[12]$"}}},"required":["k"]},"then":{"properties":{"n":false}}}]}
            """;
        var harness = new FastPlanHarness(schema);
        Assert.Equal(accepted, harness.Accepts(json));
        Assert.Equal(accepted, harness.Program.IsValid(System.Text.Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void An_empty_string_is_no_text_accepted_before() => Assert.False(new FastPlanHarness("""{"type":"string","format":"date"}""").Accepts("\"\""));

    [Fact]
    public void Annotations_are_judged_on_the_way()
    {
        const string schema = """{"type":"object","properties":{"c":{"type":"string","x-list":"L"},"d":{"type":"string","x-check":"even"}},"additionalProperties":false}""";
        static FastAnnotation? Meaning(KongChuo.Schemas.SchemaAnnotation annotation) =>
            annotation.Keyword == "x-list" ? new FastAnnotation(["01", "02"], null) : new FastAnnotation(null, utf8 => utf8.Length % 2 == 0);
        var harness = new FastPlanHarness(schema, Meaning, "x-list", "x-check");
        Assert.True(harness.Accepts("""{"c":"02","d":"abcd"}"""));
        Assert.False(harness.Accepts("""{"c":"03","d":"abcd"}"""));
        Assert.False(harness.Accepts("""{"c":"02","d":"abc"}"""));
    }
}
