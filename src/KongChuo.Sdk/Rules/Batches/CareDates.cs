using KongChuo.Json;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>The days on which something was done for a child: those a ledger lists, and those of events that the ledger does not list as well.</summary>
internal static class CareDates
{
    private static readonly Field Id = Field.At("/id");

    /// <summary>The days events state; an event that came twice counts once.</summary>
    public static List<DateOnly> Of(IEnumerable<Fact> events, Field date) => [.. Once(events).Select(fact => fact[date].Date()).OfType<DateOnly>()];

    /// <summary>The days that lists of events state; an event that came twice counts once.</summary>
    public static List<DateOnly> OfLists(IEnumerable<Fact> events, Field list) => [.. Once(events).SelectMany(fact => Join(fact[list], []))];

    /// <summary>The days of a list, and of events.</summary>
    /// <param name="list">The list of a ledger.</param>
    /// <param name="ofEvents">The days of events.</param>
    /// <param name="isSigned">Whether only what the guardian signed counts in the list.</param>
    public static List<DateOnly> Join(JsonView list, List<DateOnly> ofEvents, bool isSigned = false)
    {
        var days = new List<DateOnly>();
        foreach (var item in list.Items())
        {
            if (item.Member("date"u8).Date() is { } day && (!isSigned || item.Member("guardianSigned"u8).IsTrue))
                days.Add(day);
        }

        var listed = days.ToHashSet();
        days.AddRange(ofEvents.Where(day => !listed.Contains(day)));
        return days;
    }

    /// <summary>How many of the days are between two, both included.</summary>
    public static int Count(List<DateOnly> days, DateOnly first, DateOnly last) => days.Count(day => day >= first && day <= last);

    private static IEnumerable<Fact> Once(IEnumerable<Fact> events) => events.DistinctBy(fact => fact.Text(Id));
}
