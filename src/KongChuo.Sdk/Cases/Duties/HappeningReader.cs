using System.Text.Json.Nodes;

namespace KongChuo.Cases.Duties;

/// <summary>Reads what happens in a case out of <c>spec/v1/casestates.json</c>.</summary>
internal static class HappeningReader
{
    /// <summary>Every item of a list; none where there is no list.</summary>
    public static IReadOnlyList<Happening> List(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(item => Read(item!))];

    /// <summary>One item.</summary>
    public static Happening Read(JsonNode item) => new(
        Texts(item["events"]),
        Texts(item["into"]),
        Texts(item["in"]),
        Where(item["where"]),
        [.. (item["same"]?.AsObject() ?? []).Select(member => (member.Key, member.Value!.GetValue<string>()))],
        item["given"] is { } given ? Read(given) : null,
        item["nth"]?.GetValue<string>());

    /// <summary>Members of a payload and the values they may have; none where there is no object.</summary>
    public static IReadOnlyList<(string Path, IReadOnlyList<string> Values)> Where(JsonNode? members) =>
        [.. (members?.AsObject() ?? []).Select(member => (member.Key, Texts(member.Value)))];

    /// <summary>The texts of a list; none where there is no list.</summary>
    public static IReadOnlyList<string> Texts(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(item => item!.GetValue<string>())];
}
