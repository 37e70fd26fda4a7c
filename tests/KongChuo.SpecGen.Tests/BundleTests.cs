using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Tests;

/// <summary>The single-file schemas of a tiny specification.</summary>
public sealed class BundleTests
{
    private static readonly IReadOnlyDictionary<string, string> Made = Generator.Run(TinySpec.Files).Texts;

    [Fact]
    public void The_open_bundle_embeds_every_schema_under_its_own_id()
    {
        var schemas = Bundle("open")["$defs"]!.AsObject();

        Assert.Contains("common/codes.schema.json", schemas.Select(schema => schema.Key));
        Assert.All(schemas, schema => Assert.Equal("https://kongchuo.example/spec/v1/schema/" + schema.Key, (string)schema.Value!["$id"]!));
    }

    [Fact]
    public void The_root_picks_the_schema_by_the_type_of_the_record()
    {
        var cases = Bundle("open")["allOf"]!.AsArray();

        Assert.Equal("ledger.tiny", (string)cases[0]!["if"]!["properties"]!["recordType"]!["const"]!);
        Assert.Equal("https://kongchuo.example/spec/v1/schema/ledger/L01-tiny.schema.json", (string)cases[0]!["then"]!["$ref"]!);
        Assert.Equal("cn.tiny.v1", (string)cases[1]!["if"]!["properties"]!["type"]!["const"]!);
    }

    [Fact]
    public void The_root_picks_messages_of_packages_by_the_type_they_name_themselves_by()
    {
        var files = TinySpec.Files.With("schema/package/note.schema.json", """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://kongchuo.example/spec/v1/schema/package/note.schema.json","title":"便条","x-title-en":"Note",
             "type":"object","required":["recordType"],"properties":{"recordType":{"title":"记录类型","x-title-en":"Record type","const":"package.note"}}}
            """);
        var root = JsonNode.Parse(Generator.Run(files).Texts["spec/v1/bundle/kongchuo.open.bundle.schema.json"])!;

        Assert.Contains("package.note", root["then"]!["properties"]!["recordType"]!["enum"]!.AsArray().Select(type => (string)type!));
        Assert.Contains(
            "https://kongchuo.example/spec/v1/schema/package/note.schema.json",
            root["allOf"]!.AsArray().Where(branch => (string?)branch!["if"]!["properties"]!["recordType"]?["const"] == "package.note").Select(branch => (string)branch!["then"]!["$ref"]!));
    }

    [Fact]
    public void The_bundle_for_types_has_references_within_itself_and_no_word_beside_one()
    {
        var text = Made["spec/v1/bundle/kongchuo.types.bundle.schema.json"];
        var definitions = JsonNode.Parse(text)!["$defs"]!.AsObject();

        Assert.All(References(JsonNode.Parse(text)!), reference => Assert.Single(reference));
        Assert.All(References(JsonNode.Parse(text)!), reference => Assert.Contains(((string)reference["$ref"]!)["#/$defs/".Length..], definitions.Select(definition => definition.Key)));
        Assert.DoesNotContain("\"if\"", text, StringComparison.Ordinal);
        Assert.NotNull(definitions["L01Tiny"]);
        Assert.NotNull(definitions["CodesKCSEX"]);
    }

    [Fact]
    public void The_strict_bundle_closes_objects_where_all_their_members_are_seen()
    {
        var schemas = Bundle("strict")["$defs"]!;

        Assert.False((bool)schemas["common/person.schema.json"]!["additionalProperties"]!);
        Assert.False((bool)schemas["ledger/L01-tiny.schema.json"]!["unevaluatedProperties"]!);
        Assert.False((bool)schemas["ledger/L01-tiny.schema.json"]!["properties"]!["marks"]!["items"]!["additionalProperties"]!);
        Assert.Null(schemas["common/record.schema.json"]!["additionalProperties"]);
        Assert.Null(schemas["ledger/L01-tiny.schema.json"]!["if"]!["additionalProperties"]);
    }

    [Fact]
    public void Data_of_an_event_sees_the_envelope_it_refines()
    {
        var data = Bundle("strict")["$defs"]!["event/E1-tiny.schema.json"]!["properties"]!["data"]!;

        Assert.Equal("https://kongchuo.example/spec/v1/schema/common/event.schema.json#/properties/data", (string)data["$ref"]!);
        Assert.False((bool)data["unevaluatedProperties"]!);
        Assert.False((bool)data["properties"]!["payload"]!["additionalProperties"]!);
        Assert.Null(Bundle("strict")["$defs"]!["common/event.schema.json"]!["properties"]!["data"]!["properties"]!["extensions"]!["additionalProperties"]);
    }

    [Fact]
    public void The_strict_bundle_lists_the_codes_of_closed_lists_only()
    {
        var codes = Bundle("strict")["$defs"]!["common/codes.schema.json"]!["$defs"]!;

        Assert.Equal(["1", "2"], codes["KC-SEX"]!["enum"]!.AsArray().Select(code => (string)code!));
        Assert.Null(codes["KC-EVENT"]!["enum"]);
    }

    [Fact]
    public void The_schemas_in_the_assembly_have_no_prose_but_keep_members_called_like_it()
    {
        var person = JsonNode.Parse(Made["src/KongChuo.Sdk/Generated/V1/Resources/schemas.json"])!["$defs"]!["common/person.schema.json"]!;

        Assert.Null(person["description"]);
        Assert.Equal("姓名", (string)person["properties"]!["name"]!["title"]!);
        Assert.Null(person["properties"]!["name"]!["x-source"]);
    }

    private static IEnumerable<JsonObject> References(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(member => References(member.Value)).Concat(schema.ContainsKey("$ref") ? [schema] : []),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static JsonNode Bundle(string variant) => JsonNode.Parse(Made[$"spec/v1/bundle/kongchuo.{variant}.bundle.schema.json"])!;
}
