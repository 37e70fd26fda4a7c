namespace KongChuo.Cases;

/// <summary>A row of the state machine of cases.</summary>
/// <param name="From">Code of the state before; <c>00</c> when there is no case.</param>
/// <param name="Event">Code of the event.</param>
/// <param name="Guard">The condition; null when there is none.</param>
/// <param name="To">Code of the state after; <c>*</c> when it is computed anew or carried over.</param>
internal sealed record CaseTransition(string From, string Event, CaseGuard? Guard, string To);
