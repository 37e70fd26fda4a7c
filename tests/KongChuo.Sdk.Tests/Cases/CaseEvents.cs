using System.Text;
using System.Text.Json.Nodes;
using KongChuo.V1;

namespace KongChuo.Tests.Cases;

/// <summary>A case written down event by event, each the minimal vector of its kind with what a test says of it.</summary>
internal sealed class CaseEvents
{
    private static readonly Dictionary<string, JsonObject> Samples =
        new[] { "valid", "schema" }.SelectMany(part => Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/" + part), "E*-minimal.input.json"))
            .Select(path => (Code: Path.GetFileName(path)[..4], Event: JsonNode.Parse(File.ReadAllText(path))!.AsObject()))
            .GroupBy(item => item.Code).ToDictionary(group => group.Key, group => group.First().Event);

    private readonly List<CaseEvent> events = [];

    /// <summary>The events so far.</summary>
    public IReadOnlyList<CaseEvent> All => events;

    /// <summary>Adds an event.</summary>
    /// <param name="code">The event's code.</param>
    /// <param name="time">A date, for eight in the morning at +08:00, or an instant.</param>
    /// <param name="payload">Members of the payload as JSON, which replace those of the vector.</param>
    public CaseEvents Add(string code, string time, string payload = "{}")
    {
        var item = (JsonObject)Samples[code].DeepClone();
        item["id"] = $"01930000-0000-7000-8000-{events.Count:x12}";
        item["source"] = "urn:kongchuo:party:" + code;
        item["subject"] = "01930000-0000-7000-8000-0000000000aa";
        item["time"] = time.Length == 10 ? time + "T08:00:00+08:00" : time;
        item["data"]!["sequence"] = events.Count(other => other.Source == "urn:kongchuo:party:" + code) + 1;
        foreach (var (name, value) in JsonNode.Parse(payload)!.AsObject())
            item["data"]!["payload"]![name] = value?.DeepClone();
        events.Add((CaseEvent)KongChuoJson.DeserializeAny(Encoding.UTF8.GetBytes(item.ToJsonString())));
        return this;
    }

    /// <summary>A suspicion discovered on a date.</summary>
    public static CaseEvents Suspected(string date) => new CaseEvents().Add("E102", date, $$"""{"discoveredDate":"{{date}}"}""");

    /// <summary>A suspicion that was verified the day it was discovered: the case is in state 30.</summary>
    public static CaseEvents Confirmed(string date) =>
        Suspected(date).Add("E202", date + "T09:00:00+08:00").Add("E206", date + "T10:00:00+08:00", """{"verificationFinding":"11","dropoutReasons":[{"code":"31","isPrimary":true}]}""");
}
