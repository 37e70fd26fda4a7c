using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KongChuo.V1;

namespace KongChuo.Tests.Cases.Walks;

/// <summary>An event of a walk: raw JSON values by JSON Pointer, so that a correction is the change of one entry.</summary>
internal sealed class ModelEvent
{
    private static readonly Dictionary<string, string> Names = JsonNode.Parse(File.ReadAllBytes(RepositoryRoot.At("spec/v1/casestates.json")))!["events"]!.AsArray()
        .ToDictionary(item => item!["code"]!.GetValue<string>(), item => item!["name"]!.GetValue<string>());

    private readonly SortedDictionary<string, string> values;
    private readonly HashSet<string> objects;

    public ModelEvent(string code, string id, string source)
    {
        (Code, Id, Source) = (code, id, source);
        objects = ["", "/data", "/data/payload", "/data/issuer"];
        values = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["/specversion"] = "\"1.0\"",
            ["/id"] = $"\"{id}\"",
            ["/source"] = $"\"{source}\"",
            ["/type"] = $"\"cn.kongchuo.case.{Names[code]}.v1\"",
            ["/subject"] = "\"case\"",
            ["/data/eventCode"] = $"\"{code}\"",
            ["/data/payload/note"] = "\"-\"",
        };
    }

    private ModelEvent(ModelEvent other)
    {
        (Code, Id, Source) = (other.Code, other.Id, other.Source);
        values = new SortedDictionary<string, string>(other.values, StringComparer.Ordinal);
        objects = [.. other.objects];
    }

    public string Code { get; }

    public string Id { get; }

    public string Source { get; }

    /// <summary>When it happened; before everything else when a correction left no time.</summary>
    public DateTimeOffset Time => Instant("/time") ?? default;

    public DateTimeOffset Recorded => Instant("/recordedtime") ?? Time;

    /// <summary>Its number in its source; 0 when a correction left none.</summary>
    public long Sequence => long.TryParse(Text("/data/sequence"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    /// <summary>The raw value at a pointer; null when there is none.</summary>
    public string? Raw(string pointer) => values.GetValueOrDefault(pointer);

    /// <summary>A value as text, without quotes; null when there is none.</summary>
    public string? Text(string pointer) => Raw(pointer)?.Trim('"');

    /// <summary>A value of the payload as text.</summary>
    public string? Payload(string name) => Text("/data/payload/" + name);

    public ModelEvent With(string pointer, string raw)
    {
        values[pointer] = raw;
        for (var end = pointer.LastIndexOf('/'); end > 0; end = pointer.LastIndexOf('/', end - 1))
            objects.Add(pointer[..end]);
        return this;
    }

    /// <summary>Changes one member; without a value it goes.</summary>
    /// <returns>False when the object that would hold it is not there.</returns>
    public bool Correct(string pointer, string? raw)
    {
        if (!pointer.StartsWith('/') || !objects.Contains(pointer[..pointer.LastIndexOf('/')]))
            return false;
        if (raw is null)
            values.Remove(pointer);
        else
            values[pointer] = raw;
        return true;
    }

    public ModelEvent Copy() => new(this);

    /// <summary>The event as JSON.</summary>
    public string ToJson()
    {
        var text = new StringBuilder();
        Write(text, "");
        return text.ToString();
    }

    public CaseEvent ToEvent() => (CaseEvent)KongChuoJson.DeserializeAny(Encoding.UTF8.GetBytes(ToJson()));

    private void Write(StringBuilder text, string at)
    {
        var members = values.Where(item => Parent(item.Key) == at).Select(item => (Name: Last(item.Key), Value: (string?)item.Value))
            .Concat(objects.Where(item => item.Length > 0 && Parent(item) == at).Select(item => (Name: Last(item), Value: (string?)null))).OrderBy(item => item.Name, StringComparer.Ordinal);
        var separator = '{';
        foreach (var (name, value) in members)
        {
            text.Append(separator).Append('"').Append(name).Append("\":");
            separator = ',';
            if (value is null)
                Write(text, at + "/" + name);
            else
                text.Append(value);
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private DateTimeOffset? Instant(string pointer) =>
        DateTimeOffset.TryParseExact(Text(pointer), "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;

    private static string Parent(string pointer) => pointer[..pointer.LastIndexOf('/')];

    private static string Last(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..];
}
