using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KongChuo.Model;
using KongChuo.Rules.Groups;
using KongChuo.V1;

namespace KongChuo.Cases;

/// <summary>An event of a case as the replay sees it.</summary>
internal sealed class CaseFact
{
    private readonly JsonNode root;

    /// <summary>Takes an event. What it is, and whose, no correction changes.</summary>
    public CaseFact(CaseEvent @event)
    {
        root = JsonNode.Parse(KongChuoJson.Serialize(@event))!;
        (Id, Source, Code) = (At("id") ?? "", At("source") ?? "", @event.KindId);
    }

    /// <summary>Takes an event out of its record.</summary>
    public CaseFact(Fact origin)
    {
        root = JsonNode.Parse(origin.Whole)!;
        (Id, Source, Code, Origin) = (At("id") ?? "", At("source") ?? "", origin.Kind.Id, origin);
    }

    /// <summary>The record the event was read from; null when it came as an object.</summary>
    public Fact? Origin { get; }

    public string Id { get; }

    public string Source { get; }

    public string Code { get; }

    public DateTimeOffset Time => Instant("time") ?? default;

    public DateTimeOffset Recorded => Instant("recordedtime") ?? Time;

    public long Sequence => long.TryParse(At("data.sequence"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    /// <summary>The event's text, by which one that came twice is known.</summary>
    public string Text => root.ToJsonString();

    /// <summary>The value at names joined by points, as text; null when there is none or it is no single value.</summary>
    public string? At(string path) => NodeAt(path) is JsonValue value ? Written(value) : null;

    /// <summary>The values at names joined by points, as text: more than one where the path goes through a list.</summary>
    public IEnumerable<string> ValuesAt(string path)
    {
        IEnumerable<JsonNode?> nodes = [root];
        foreach (var name in path.Split('.'))
            nodes = nodes.SelectMany(Items).Select(node => node is JsonObject there ? there[name] : null);
        return nodes.SelectMany(Items).OfType<JsonValue>().Select(Written);
    }

    /// <summary>The texts of a list in a part of its data.</summary>
    public IEnumerable<string> TextsAt(string part, string name) => NodeAt($"data.{part}.{name}") is JsonArray list ? list.Select(item => item?.ToString() ?? "") : [];

    /// <summary>Types of the evidence it brings (KC-EVIDENCE).</summary>
    public IEnumerable<string> EvidenceTypes() => NodeAt("data.evidence") is JsonArray list ? list.Select(item => (item as JsonObject)?["evidenceType"]?.ToString() ?? "") : [];

    /// <summary>Changes one member or item, as an event of correction says.</summary>
    /// <param name="pointer">JSON Pointer from the event's root.</param>
    /// <param name="correction">The event of correction; without a new value it is removed.</param>
    /// <returns>False when the pointer leads nowhere.</returns>
    public bool Correct(string pointer, CaseFact correction)
    {
        var names = pointer.Split('/').Skip(1).Select(name => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToList();
        JsonNode? node = root;
        foreach (var name in names.SkipLast(1))
            node = node is JsonObject there ? there[name] : node is JsonArray list && IndexIn(list, name) is { } index ? list[index] : null;
        var value = correction.NodeAt("data.payload.newValue")?.DeepClone();
        switch (node)
        {
            case JsonObject target when names.Count > 0 && value is null:
                target.Remove(names[^1]);
                return true;
            case JsonObject target when names.Count > 0:
                target[names[^1]] = value;
                return true;
            case JsonArray list when IndexIn(list, names[^1]) is { } index && value is null:
                list.RemoveAt(index);
                return true;
            case JsonArray list when IndexIn(list, names[^1]) is { } index:
                list[index] = value;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The node at names joined by points; null when there is none. A correction may have put any value anywhere.</summary>
    private JsonNode? NodeAt(string path)
    {
        JsonNode? node = root;
        foreach (var name in path.Split('.'))
            node = node is JsonObject there ? there[name] : null;
        return node;
    }

    private static int? IndexIn(JsonArray list, string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count ? index : null;

    private static IEnumerable<JsonNode?> Items(JsonNode? node) => node as JsonArray ?? (IEnumerable<JsonNode?>)[node];

    private static string Written(JsonValue value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private DateTimeOffset? Instant(string name) => Timestamp.TryParse(At(name), out var instant) ? instant.Instant : null;
}
