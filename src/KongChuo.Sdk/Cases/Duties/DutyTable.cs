using System.Text.Json.Nodes;
using KongChuo.Findings;

namespace KongChuo.Cases.Duties;

/// <summary>The duties of cases: what <c>spec/v1/casestates.json</c> says is due, and <c>spec/v1/duties.json</c> of whom.</summary>
internal sealed class DutyTable
{
    private static readonly Lazy<DutyTable> Loaded = new(() => new DutyTable(Read("casestates.json"), Read("duties.json")));

    private readonly Dictionary<string, Duty> byId;

    private DutyTable(JsonObject machine, JsonObject parties)
    {
        var issued = parties["duties"]!.AsArray().Select(row => (Party: Text(row!, "party")!, Events: Texts(row!["issues"]))).ToList();
        All = [.. machine["duties"]!.AsArray().Select(row => ReadDuty(row!, issued))];
        byId = All.ToDictionary(duty => duty.Id, StringComparer.Ordinal);
    }

    /// <summary>The table of this edition.</summary>
    public static DutyTable Current => Loaded.Value;

    /// <summary>Every duty, in the order of the table.</summary>
    public IReadOnlyList<Duty> All { get; }

    /// <summary>The duty with an id.</summary>
    public Duty this[string id] => byId[id];

    private static Duty ReadDuty(JsonNode row, List<(string Party, IReadOnlyList<string> Events)> issued)
    {
        var next = Happenings(row["next"]);
        return new Duty
        {
            Id = Text(row, "id")!,
            Title = new LocalizedText(Text(row, "zh")!, Text(row, "en")!),
            Rule = Text(row, "rule"),
            States = Texts(row["states"]),
            After = Happenings(row["after"]),
            Each = Text(row, "each")!,
            From = Text(row, "from"),
            Days = Texts(row["days"]),
            Until = Text(row, "until"),
            Every = Text(row, "every"),
            Exempt = Text(row, "exempt"),
            Next = next,
            IsWithinRound = row["within"] is not null,
            EndedBy = Happenings(row["endedBy"]),
            Sources = Texts(row["sources"]),
            Parties = [.. issued.Where(item => next.Any(happening => happening.Events.Any(item.Events.Contains))).Select(item => item.Party).Order(StringComparer.Ordinal)],
        };
    }

    private static IReadOnlyList<Happening> Happenings(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(item => ReadHappening(item!))];

    private static Happening ReadHappening(JsonNode item) => new(
        Texts(item["events"]),
        Texts(item["into"]),
        Texts(item["in"]),
        [.. (item["where"]?.AsObject() ?? []).Select(member => (member.Key, Texts(member.Value)))],
        [.. (item["same"]?.AsObject() ?? []).Select(member => (member.Key, member.Value!.GetValue<string>()))],
        item["given"] is { } given ? ReadHappening(given) : null,
        Text(item, "nth"));

    private static IReadOnlyList<string> Texts(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(item => item!.GetValue<string>())];

    private static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();

    private static JsonObject Read(string name) => JsonNode.Parse(SpecResources.Read(name))!.AsObject();
}
