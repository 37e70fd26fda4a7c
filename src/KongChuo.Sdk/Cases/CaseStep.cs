namespace KongChuo.Cases;

/// <summary>An event of a case that was allowed, and what it did.</summary>
/// <param name="EventCode">The event's code: <c>E402</c>.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="Time">When it happened.</param>
/// <param name="From">Code of the state before; <c>00</c> when there was no case.</param>
/// <param name="To">Code of the state after.</param>
public sealed record CaseStep(string EventCode, string EventId, DateTimeOffset Time, string From, string To);
