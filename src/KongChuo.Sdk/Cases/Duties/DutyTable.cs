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
        var issued = parties["duties"]!.AsArray().Select(row => (Party: Text(row!, "party")!, Events: HappeningReader.Texts(row!["issues"]))).ToList();
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
        var next = HappeningReader.List(row["next"]);
        return new Duty
        {
            Id = Text(row, "id")!,
            Title = new LocalizedText(Text(row, "zh")!, Text(row, "en")!),
            Rule = Text(row, "rule"),
            States = HappeningReader.Texts(row["states"]),
            After = HappeningReader.List(row["after"]),
            Each = Text(row, "each")!,
            From = Text(row, "from"),
            Days = HappeningReader.Texts(row["days"]),
            Until = Text(row, "until"),
            Every = Text(row, "every"),
            Exempt = Text(row, "exempt"),
            Next = next,
            IsWithinRound = row["within"] is not null,
            EndedBy = HappeningReader.List(row["endedBy"]),
            Sources = HappeningReader.Texts(row["sources"]),
            Parties = [.. issued.Where(item => next.Any(happening => happening.Events.Any(item.Events.Contains))).Select(item => item.Party).Order(StringComparer.Ordinal)],
        };
    }

    private static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();

    private static JsonObject Read(string name) => JsonNode.Parse(SpecResources.Read(name))!.AsObject();
}
