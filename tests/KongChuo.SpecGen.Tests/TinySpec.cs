using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Tests;

/// <summary>A specification of two code lists, a block, a ledger, an event, a rule and a profile.</summary>
internal static class TinySpec
{
    private const string Base = "https://kongchuo.example/spec/v1/schema/";

    /// <summary>The files.</summary>
    public static SpecFiles Files { get; } = new(Texts(), new Dictionary<string, string>
    {
        ["rules/KC4001/fail-a.input.ndjson"] = "{\"recordType\" : \"ledger.tiny\"}\n{\"type\":\"cn.tiny.v1\"\n",
        ["rules/KC4001/fail-a.expect.json"] = "{\"findings\":[{\"rule\":\"KC1007\"},{\"rule\":\"KC4001\"}]}",
        ["faults/common/person.json"] = "{\"schema\":\"common/person.schema.json\",\"cases\":[{},{}]}",
    });

    /// <summary>The files with one replaced or added.</summary>
    public static SpecFiles With(string path, string text) => Files.With(path, text);

    private static Dictionary<string, string> Texts() => new()
    {
        ["codelists/KC-SEX.json"] = """
            {"id":"KC-SEX","zh":"性别","en":"Sex","kind":"closed","class":"SexCode","pattern":"^[0-9]$","standard":"GB/T 2261.1","source":["P5"],
             "codes":[{"code":"1","zh":"男","en":"Male"},{"code":"2","zh":"女","en":"Female (a \"note\")"}]}
            """,
        ["codelists/KC-EVENT.json"] = """
            {"id":"KC-EVENT","zh":"事件","en":"Event","kind":"open","class":"EventCode","pattern":"^E[0-9]+$",
             "codes":[{"code":"E1","zh":"甲","en":"Same"},{"code":"E2","zh":"乙","en":"Same","validFrom":"2020-01-01"},{"code":"E3","zh":"丙","en":"3 things"}]}
            """,
        ["kinds.json"] = """
            {"kinds":[
             {"id":"L01","group":"ledger","recordType":"ledger.tiny","schema":"ledger/L01-tiny.schema.json","class":"TinyRecord","zh":"小台账","en":"Tiny ledger"},
             {"id":"E1","group":"event","type":"cn.tiny.v1","schema":"event/E1-tiny.schema.json","class":"TinyEvent","zh":"小事件","en":"Tiny event"}]}
            """,
        ["schema/common/record.schema.json"] = Schema("common/record.schema.json", """
            "title":"头","x-title-en":"Header","type":"object","properties":{
              "recordType":{"type":"string","title":"类型","x-title-en":"Type"},
              "recordId":{"type":"string","title":"标识","x-title-en":"Id"}},"required":["recordType"]
            """),
        ["schema/common/event.schema.json"] = Schema("common/event.schema.json", """
            "title":"事件","x-title-en":"Event","type":"object","properties":{
              "specversion":{"const":"1.0"},"type":{"type":"string"},
              "data":{"type":"object","title":"数据","x-title-en":"Data","properties":{
                "eventCode":{"$ref":"codes.schema.json#/$defs/KC-EVENT"},
                "payload":{"type":"object","x-open":true},
                "extensions":{"type":"object","x-open":true}},"required":["payload"]}},"required":["data"]
            """),
        ["schema/common/person.schema.json"] = Schema("common/person.schema.json", """
            "title":"人","x-title-en":"Person","description":"一个人。","x-description-en":"A person.","type":"object","properties":{
              "name":{"type":"string","title":"姓名","x-title-en":"Name","x-privacy":"M","x-source":["S1"],"description":"全名 <甲>","x-description-en":"Full name & more"},
              "sex":{"$ref":"codes.schema.json#/$defs/KC-SEX","title":"性别","x-title-en":"Sex"},
              "born":{"type":"string","format":"date"},
              "score":{"type":"number"}},"required":["name"]
            """),
        ["schema/ledger/L01-tiny.schema.json"] = Schema("ledger/L01-tiny.schema.json", """
            "$ref":"../common/record.schema.json","title":"小台账","x-title-en":"Tiny ledger","x-kind":"L01","properties":{
              "recordType":{"const":"ledger.tiny"},
              "people":{"type":"array","title":"人员","x-title-en":"People","items":{"$ref":"../common/person.schema.json"},"minItems":1},
              "marks":{"type":"array","items":{"type":"object","properties":{"field":{"type":"boolean"}}}},
              "seen":{"type":"string","format":"date-time"}},"required":["recordId","people"],
            "if":{"properties":{"seen":{"const":"x"}}},"then":{"required":["marks"]}
            """),
        ["schema/event/E1-tiny.schema.json"] = Schema("event/E1-tiny.schema.json", """
            "$ref":"../common/event.schema.json","x-kind":"E1","x-issuers":["40"],"properties":{"type":{"const":"cn.tiny.v1"},
              "data":{"type":"object","properties":{"eventCode":{"const":"E1"},
                "payload":{"title":"载荷","x-title-en":"Payload","type":"object","properties":{"count":{"type":"integer"}}}}}}
            """),
        ["rules/KC4001.json"] = """
            {"id":"KC4001","name":"tiny","scope":"record","severity":"error","overridable":true,"appliesTo":["L01"],
             "parameters":[{"name":"days","key":"KB-R001.days","type":"integer","zh":"天数","en":"days"}],
             "arguments":[{"name":"found","type":"integer","personal":false,"zh":"实有","en":"found"},{"name":"who","type":"string","personal":true,"zh":"谁","en":"who"}],
             "title":{"zh-CN":"题","en":"Title"},"message":{"zh-CN":"信 {found}","en":"Message {found}"},
             "why":{"zh-CN":"因","en":"Why"},"fix":{"zh-CN":"改","en":"Fix"},"responsible":["40"],"sources":["S1"],"domainIds":["KB-R001"]}
            """,
        ["profiles/core.json"] = """
            {"id":"core","zh":"核心","en":"Core","parameters":{"KB-R001.days":{"value":15,"unit":"day","clause":"S1","zh":"天数","en":"Days"}},"switches":{"KB-R002":false}}
            """,
    };

    private static string Schema(string path, string members) =>
        $$"""{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"{{Base}}{{path}}",{{members}}}""";
}
