using System.Text.Json;
using System.Text.Json.Nodes;

namespace KongChuo.Cases;

/// <summary>The state machine of cases: the rows of <c>spec/v1/casestates.json</c>.</summary>
internal sealed class CaseStateTable
{
    private const string Closed = "90";

    private static readonly Lazy<CaseStateTable> Loaded = new(() => new CaseStateTable(JsonNode.Parse(SpecResources.Read("casestates.json"))!.AsObject()));

    private readonly Dictionary<(string From, string Event), List<CaseTransition>> rows = [];
    private readonly Dictionary<string, string[]> issuers = new(StringComparer.Ordinal);

    private CaseStateTable(JsonObject machine)
    {
        foreach (var row in machine["transitions"]!.AsArray())
        {
            var transition = new CaseTransition(
                Text(row!, "from")!, Text(row!, "event")!, Text(row!, "guard") is { } guard ? CaseGuard.Parse(guard) : null, Text(row!, "to")!);
            if (!rows.TryGetValue((transition.From, transition.Event), out var list))
                rows.Add((transition.From, transition.Event), list = []);
            list.Add(transition);
        }

        foreach (var item in machine["events"]!.AsArray())
            issuers.Add(Text(item!, "code")!, [.. item!["issuers"]!.AsArray().Select(issuer => issuer!.GetValue<string>())]);
        OpeningEvents = [.. machine["events"]!.AsArray().Where(item => item!["opensCase"] is not null).Select(item => Text(item!, "code")!)];
        States = [.. machine["states"]!.AsArray().Select(state => Text(state!, "code")!)];
    }

    /// <summary>The table of this edition.</summary>
    public static CaseStateTable Current => Loaded.Value;

    /// <summary>Codes of the states.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>Codes of the events that open a case where there is none.</summary>
    public IReadOnlyList<string> OpeningEvents { get; }

    /// <summary>Every row.</summary>
    public IEnumerable<CaseTransition> All => rows.Values.SelectMany(list => list);

    /// <summary>The rows for an event in a state, in the order of the table; empty when the event is not allowed there.</summary>
    public IReadOnlyList<CaseTransition> Find(string state, string @event) => rows.GetValueOrDefault((state, @event)) ?? [];

    /// <summary>Whether a case closed for a reason (KC-CLOSE) is reopened by a relapse, so that no new case is opened.</summary>
    public bool IsReopenable(string? reason) => Find(Closed, "E706").Any(row => row.Guard!.Holds(path => path == "ctx.lastCloseReason" ? reason : "true", _ => false));

    /// <summary>Types of the parties that may issue an event; empty when the event does not say.</summary>
    public IReadOnlyList<string> IssuersOf(string @event) => issuers.GetValueOrDefault(@event) ?? [];

    private static string? Text(JsonNode node, string name) =>
        node[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
