namespace KongChuo.Cases;

/// <summary>
/// The order events are replayed in: by time; at one moment each source's events in their sequence, and of what the sources have next, what was recorded first,
/// then by source and id, and of one id by content. It does not depend on the order of arrival; only events that say the same stay as they came.
/// </summary>
internal static class CaseOrder
{
    private static readonly Comparer<CaseFact> ByText = Comparer<CaseFact>.Create((one, other) => string.CompareOrdinal(one.Text, other.Text));

    /// <summary>Puts events in order.</summary>
    public static List<CaseFact> Of(IEnumerable<CaseFact> facts)
    {
        var ofSources = facts.Select(fact => new Place(fact, fact.Time, fact.Recorded))
            .OrderBy(place => place.Time).ThenBy(place => place.Fact.Source, StringComparer.Ordinal).ThenBy(place => place.Fact.Sequence)
            .ThenBy(place => place.Recorded).ThenBy(place => place.Fact.Id, StringComparer.Ordinal).ThenBy(place => place.Fact, ByText).ToList();
        for (var i = 1; i < ofSources.Count; i++)
        {
            var (before, place) = (ofSources[i - 1], ofSources[i]);
            if (before.Time == place.Time && before.Fact.Source == place.Fact.Source && before.Recorded > place.Recorded)
                ofSources[i] = place with { Recorded = before.Recorded }; // waits for the one before it in the sequence
        }

        return [.. ofSources.OrderBy(place => place.Time).ThenBy(place => place.Recorded).ThenBy(place => place.Fact.Source, StringComparer.Ordinal).Select(place => place.Fact)];
    }

    private readonly record struct Place(CaseFact Fact, DateTimeOffset Time, DateTimeOffset Recorded);
}
