using System.Text.Json.Nodes;
using KongChuo.Tests;

namespace Conformance;

/// <summary>Every kind of record has a vector with the least it may hold and one with all it can.</summary>
public class KindVectors
{
    /// <summary>Events that may come where there is no case and open none.</summary>
    private static readonly string[] OutsideCases =
    [
        "E210", "E211", "E212", "E213", "E214", "E215", "E403", "E404", "E405", "E406", "E407", "E408", "E409", "E412", "E413", "E414", "E501", "E503",
        "E601", "E602", "E607", "E608", "E609", "E610", "E709",
    ];

    /// <summary>Members a full vector leaves out, as kinds and member, and why.</summary>
    private static readonly (string[] Kinds, string Member, string Reason)[] LeftOut =
    [
        (["L03"], "exemptionReason", "Only of children exempt from persuasion."),
        (["L03"], "exitRecognized", "Only of recognized exits."),
        (["L07"], "schoolInfo", "Only of minors at school."),
        (["L11"], "caseId", "Only where the reason is no justified one."),
        (["L12"], "disabilityNotEnrolledReason", "Only of children not placed."),
        (OutsideCases, "data/stateAfter", "Without a case there is no state afterwards."),
        (["E801", "E802", "E803", "E804", "E805"], "data/childId", "Events of batches are about no child."),
        (["E801", "E802", "E803", "E804", "E805"], "data/stateBefore", "Events of batches belong to no case."),
        (["E801", "E802", "E803", "E804", "E805"], "data/stateAfter", "The same."),
    ];

    private static readonly IReadOnlyList<JsonObject> All = [.. Read("kinds.json")["kinds"]!.AsArray().Select(kind => kind!.AsObject())];

    public static TheoryData<string> Kinds => [.. All.Select(kind => (string)kind["id"]!)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_a_minimal_and_a_full_vector(string id)
    {
        Assert.NotNull(Find(id, "minimal"));
        Assert.NotNull(Find(id, "full"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_full_vector_has_every_member(string id)
    {
        var kind = All.Single(item => (string)item["id"]! == id);
        var schema = Read("schema/" + (string)kind["schema"]!);
        var record = JsonNode.Parse(File.ReadAllText(Find(id, "full")!.Input))!.AsObject();

        var missing = Members((string)kind["group"]!, schema).Where(member => Value(record, member) is null);

        Assert.Equal(LeftOut.Where(item => item.Kinds.Contains(id)).Select(item => item.Member).Order(StringComparer.Ordinal), missing.Distinct().Order(StringComparer.Ordinal));
    }

    private static VectorsFile? Find(string id, string form) => VectorsFile.All.FirstOrDefault(vector => vector.ShortName == $"{id}-{form}" && vector.Rule is null);

    /// <summary>The members of the record, of an event's data and of its payload, as paths.</summary>
    private static IEnumerable<string> Members(string group, JsonObject schema) => group switch
    {
        "ledger" => Names(Read("schema/common/record.schema.json")).Concat(Names(schema)),
        "bulletin" => Names(Read("schema/common/bulletin.schema.json")).Concat(Names(schema)),
        _ => Event(schema),
    };

    private static IEnumerable<string> Event(JsonObject schema)
    {
        var envelope = Read("schema/common/event.schema.json");
        var payload = schema["properties"]!["data"]!["properties"]!["payload"]!.AsObject();
        var block = (string?)payload["$ref"] is { } reference ? Read("schema/" + reference["../".Length..]) : [];
        var isCorrection = (string)schema["x-kind"]! == "E709";
        return Names(envelope)
            .Concat(Names(envelope["properties"]!["data"]!.AsObject()).Where(name => name != "corrects" || isCorrection).Select(name => "data/" + name))
            .Concat(Names(block).Concat(Names(payload)).Select(name => "data/payload/" + name));
    }

    private static IEnumerable<string> Names(JsonObject schema) => schema["properties"]?.AsObject().Select(member => member.Key) ?? [];

    private static JsonNode? Value(JsonNode record, string path) => path.Split('/').Aggregate((JsonNode?)record, (node, name) => (node as JsonObject)?[name]);

    private static JsonObject Read(string path) => JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/" + path)))!.AsObject();
}
