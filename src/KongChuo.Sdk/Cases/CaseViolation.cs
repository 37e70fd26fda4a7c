namespace KongChuo.Cases;

/// <summary>An event of a case that is wrong.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="EventCode">The event's code.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="State">Code of the state the case was in; <c>00</c> when there was no case.</param>
public sealed record CaseViolation(CaseViolationKind Kind, string EventCode, string EventId, string State)
{
    /// <summary>The event.</summary>
    internal CaseFact? Fact { get; init; }
}
