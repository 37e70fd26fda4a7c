using System.Text.Json.Nodes;
using KongChuo.Cases.Duties;

namespace KongChuo.Cases.Requirements;

/// <summary>What <c>spec/v1/casestates.json</c> asks to come before events, and of closings.</summary>
internal sealed class RequirementTable
{
    private static readonly Lazy<RequirementTable> Loaded = new(() => new RequirementTable(JsonNode.Parse(SpecResources.Read("casestates.json"))!.AsObject()));

    private readonly Dictionary<string, IReadOnlyList<Requirement>> byEvent;

    private RequirementTable(JsonObject machine)
    {
        byEvent = machine["events"]!.AsArray().ToDictionary(item => item!["code"]!.GetValue<string>(), item => Requirements(item!["requires"]), StringComparer.Ordinal);
        Closings = [.. machine["closings"]!.AsArray().Select(row => ReadClosing(row!))];
    }

    /// <summary>The table of this edition.</summary>
    public static RequirementTable Current => Loaded.Value;

    /// <summary>The rows of closings, in the order of the table.</summary>
    public IReadOnlyList<Closing> Closings { get; }

    /// <summary>What has to come before an event; empty for an event that presupposes none.</summary>
    public IReadOnlyList<Requirement> Of(string @event) => byEvent.GetValueOrDefault(@event) ?? [];

    private static IReadOnlyList<Requirement> Requirements(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(item => ReadRequirement(item!))];

    private static Requirement ReadRequirement(JsonNode item) => new(
        HappeningReader.Where(item["when"]), item["lacking"]?.GetValue<string>(), Antecedents(item["anyOf"]), HappeningReader.Texts(item["evidence"]), item["within"]!.GetValue<string>());

    private static IReadOnlyList<Antecedent> Antecedents(JsonNode? list) =>
        [.. (list?.AsArray() ?? []).Select(item => new Antecedent(HappeningReader.Read(item!), item!["passed"]?.GetValue<string>(), HappeningReader.Texts(item["days"])))];

    private static Closing ReadClosing(JsonNode row) => new(
        row["reason"]!.GetValue<string>(), HappeningReader.Texts(row["states"]), Antecedents(row["grounds"]), Requirements(row["requires"]), row["by"]?.GetValue<string>());
}
